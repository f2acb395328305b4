import type { Finding } from '../../utils/comparison/model.ts';
import { lawBehind } from '../../utils/comparison/rule-facts.ts';
import { useWords } from '../ui/words.tsx';
import { FindingCard } from './finding-card.tsx';

/** All findings of a shop: differences first, then what cannot be told, then agreement. */
export function FindingList({ findings, hasPolicy }: { findings: readonly Finding[]; hasPolicy: boolean }) {
  const { t } = useWords();
  if (findings.length === 0) return <p className="text-soft">{t(hasPolicy ? 'findings.none' : 'findings.noPolicy')}</p>;
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
      {findings.map((finding) => (
        <li key={finding.key}>
          <FindingCard finding={finding} law={lawBehind(finding.rule)} />
        </li>
      ))}
    </ul>
  );
}
