import { findingWords } from '../../utils/i18n/index.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { Button } from '../ui/button.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { useWords } from '../ui/words.tsx';

/** As many as a letter holds. */
const MOST = 12;

interface CitedFindingsProps {
  draft: Draft;
  /** Keys of the findings to cite from now on. */
  onChange: (findings: string[]) => void;
}

/** What the letter says the browser saw, each to be taken out; and what it could say besides. */
export function CitedFindings({ draft, onChange }: CitedFindingsProps) {
  const words = useWords();
  const { t } = words;
  const { findings, cited: cites } = draft;
  if (findings.length === 0) return null;
  const cited = findings.filter(({ key }) => cites.includes(key));
  const rest = findings.filter(({ key }) => !cites.includes(key));
  const keys = cited.map(({ key }) => key);
  const lines = (list: typeof findings, action: string, act: (key: string) => void) => (
    <Lines
      of={list}
      keyOf={({ key }) => key}
      line={(finding) => {
        const { sentence } = findingWords(finding, words);
        return (
          <Line
            left={sentence}
            right={
              <Button look="quiet" aria-label={`${action}: ${sentence}`} onClick={() => act(finding.key)}>
                {action}
              </Button>
            }
          />
        );
      }}
    />
  );
  return (
    <div className="mt-3 text-sm">
      {cited.length > 0 && (
        <>
          <p className="m-0 text-soft text-xs">{t('draft.cited')}</p>
          {lines(cited, t('draft.takeOut'), (key) => onChange(keys.filter((other) => other !== key)))}
        </>
      )}
      {rest.length > 0 && keys.length < MOST && (
        <details>
          <summary className="text-accent">{t('draft.citable', { count: rest.length })}</summary>
          {lines(rest, t('draft.putIn'), (key) => onChange([...keys, key]))}
        </details>
      )}
    </div>
  );
}
