import type { Finding } from '../../utils/comparison/model.ts';
import { lawBehind } from '../../utils/comparison/rule-facts.ts';
import { type Document, quoteLink } from '../policy/quote-link.ts';
import { Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';
import { FindingCard } from './finding-card.tsx';

/** All findings of a shop: differences first, then what cannot be told; agreement is folded away below. */
export function FindingList({ findings, policies }: { findings: readonly Finding[]; policies: readonly Document[] }) {
  const { t } = useWords();
  if (findings.length === 0)
    return <p className="m-0 text-soft">{t(policies.length > 0 ? 'findings.none' : 'findings.noPolicy')}</p>;
  const { agrees = [], rest = [] } = Object.groupBy(findings, ({ verdict }) =>
    verdict === 'agrees' ? 'agrees' : 'rest',
  );
  const cards = (list: readonly Finding[]) => (
    <Lines
      of={list}
      shown={8}
      keyOf={({ key }) => key}
      line={(finding) => (
        <FindingCard finding={finding} law={lawBehind(finding.rule)} href={quoteLink(finding.said, policies)} />
      )}
    />
  );
  return (
    <>
      {rest.length > 0 ? cards(rest) : <p className="mt-0 mb-2">{t('findings.none')}</p>}
      {agrees.length > 0 && (
        <details className="rule pt-2">
          <summary className="font-semibold text-agrees">= {t('findings.agreeing', { count: agrees.length })}</summary>
          {cards(agrees)}
        </details>
      )}
    </>
  );
}
