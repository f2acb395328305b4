import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Claim } from '../../utils/policy/model.ts';
import { compareVersions } from '../../utils/policy/versions/compare-versions.ts';
import type { DocumentView } from '../../utils/services/policies/policy-view.ts';
import { Button } from '../ui/button.tsx';
import { Lines } from '../ui/lines.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { useWords } from '../ui/words.tsx';
import { ChangedText } from './changed-text.tsx';
import { claimLine } from './claim-value.ts';
import { OpenedHeading } from './opened-heading.tsx';

/** What changed in a document between two versions: statement by statement, and word by word. */
export function VersionChanges({ document, onBack }: { document: DocumentView; onBack(): void }) {
  const words = useWords();
  const { t, moment } = words;
  const { newest, earlier } = document;
  const [chosen, setChosen] = useState(0);
  const before = useDeferredValue(earlier[chosen] ?? earlier[0]);
  const difference = useMemo(() => before && compareVersions(before.reading, newest.reading), [before, newest]);
  return (
    <div>
      <Button look="quiet" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {t('policy.back')}
      </Button>
      <OpenedHeading>{t('policy.changes')}</OpenedHeading>
      {before && (
        <p className="m-0 text-soft text-xs">
          {t('policy.changesBetween', { before: moment(before.readAt), after: moment(newest.readAt) })}
        </p>
      )}
      {earlier.length > 1 && (
        <label className="mt-2 grid gap-1 text-sm">
          {t('policy.versionBefore')}
          <select
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
            className="w-fit rounded-sm border border-rule bg-paper px-2 py-1 text-ink"
          >
            {earlier.map(({ readAt }, index) => (
              <option key={readAt} value={index}>
                {moment(readAt)}
              </option>
            ))}
          </select>
        </label>
      )}
      {difference && (
        <>
          <Statements title={t('policy.claims.added')} claims={difference.added} />
          <Statements title={t('policy.claims.removed')} claims={difference.removed} />
          {difference.changed.length > 0 && (
            <Part title={t('policy.claims.changed')}>
              <Lines
                of={difference.changed}
                keyOf={(pair) =>
                  `${pair.before.start} ${pair.after.start} ${pair.after.kind} ${JSON.stringify(pair.after.value)}`
                }
                line={(pair) => (
                  <div className="py-1.5 text-sm">
                    <del className="block text-soft">{claimLine(pair.before, words)}</del>
                    <ins className="block no-underline">{claimLine(pair.after, words)}</ins>
                  </div>
                )}
              />
            </Part>
          )}
          {difference.added.length + difference.removed.length + difference.changed.length === 0 && (
            <p className="text-soft text-sm">{t('policy.claims.none')}</p>
          )}
          <Part title={t('policy.wordsChanged')}>
            <ChangedText changes={difference.text} language={newest.reading.language} />
          </Part>
        </>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rule mt-3 pt-2">
      <h3 className="stamp mt-0 mb-1 font-normal">{title}</h3>
      {children}
    </section>
  );
}

function Statements({ title, claims }: { title: string; claims: readonly Claim[] }) {
  const words = useWords();
  if (claims.length === 0) return null;
  return (
    <Part title={title}>
      <Lines
        of={claims}
        keyOf={(claim) => `${claim.kind} ${claim.start} ${JSON.stringify(claim.value)}`}
        line={(claim) => (
          <div className="py-1.5 text-sm">
            {claimLine(claim, words)}
            <blockquote className="m-0 font-serif text-soft text-xs">
              <Quoted text={claim.quote} />
            </blockquote>
          </div>
        )}
      />
    </Part>
  );
}
