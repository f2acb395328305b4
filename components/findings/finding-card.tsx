import type { Finding, Verdict } from '../../utils/comparison/model.ts';
import type { LawReference } from '../../utils/comparison/rule-facts.ts';
import { findingWords } from '../../utils/i18n/index.ts';
import { useWords } from '../ui/words.tsx';

/** Each verdict has a sign of its own, so that nothing is told by colour alone. */
const SIGN: Record<Verdict, { sign: string; colour: string }> = {
  agrees: { sign: '=', colour: 'text-agrees' },
  differs: { sign: '≠', colour: 'text-differs' },
  denied: { sign: '≠', colour: 'text-differs' },
  'not-mentioned': { sign: '∅', colour: 'text-differs' },
  vague: { sign: '≈', colour: 'text-unsure' },
  'cannot-tell': { sign: '?', colour: 'text-unsure' },
};

/**
 * One finding: a plain sentence, and under it what the shop says beside what was seen. `compact` is for the popup,
 * where three of them and a button have to fit.
 */
export function FindingCard({
  finding,
  law = [],
  compact = false,
}: {
  finding: Finding;
  law?: readonly LawReference[];
  compact?: boolean;
}) {
  const words = useWords();
  const { sentence, seen } = findingWords(finding, words);
  const { sign, colour } = SIGN[finding.verdict];
  const Sides = compact ? CompactSides : Columns;
  return (
    <article className={compact ? 'py-2' : 'py-3'}>
      <h3 className="m-0 flex gap-2 font-semibold leading-snug">
        <span aria-hidden="true" className={`font-till ${colour}`}>
          {sign}
        </span>
        <span>
          <span className={compact ? 'sr-only' : `mr-2 font-till text-xs uppercase ${colour}`}>
            {words.t(`verdict.${finding.verdict}`)}
          </span>{' '}
          {sentence}
        </span>
      </h3>
      <Sides finding={finding} seen={seen} />
      {law.length > 0 && (
        <p className="mt-1 mb-0 text-soft text-xs">
          {words.t('report.rests', { law: law.map(({ ref }) => ref).join('; ') })}
        </p>
      )}
    </article>
  );
}

interface SidesProps {
  finding: Finding;
  seen: string;
}

function Columns({ finding, seen }: SidesProps) {
  const { t } = useWords();
  return (
    <dl className="mt-2 mb-0 grid gap-1 sm:grid-cols-2">
      <div className="bg-fold px-3 py-2">
        <dt className="font-till text-soft text-xs uppercase tracking-widest">{t('said')}</dt>
        <dd className="m-0 font-serif">{finding.said ? <q>{finding.said.quote}</q> : t('said.nothing')}</dd>
        {finding.said && (
          <dd className="m-0 text-soft text-xs">
            {t(finding.said.source === 'banner' ? 'said.banner' : 'said.policy')}
          </dd>
        )}
      </div>
      <div className="bg-fold px-3 py-2">
        <dt className="font-till text-soft text-xs uppercase tracking-widest">{t('seen')}</dt>
        <dd className="m-0">{seen}</dd>
      </div>
    </dl>
  );
}

function CompactSides({ finding, seen }: SidesProps) {
  const { t } = useWords();
  return (
    <dl className="mt-1 mb-0 ml-5 grid grid-cols-[auto_1fr] gap-x-2 text-xs">
      <dt className="text-soft">{t('said')}</dt>
      <dd className="m-0 font-serif">{finding.said ? <q>{shorten(finding.said.quote)}</q> : t('said.nothing')}</dd>
      <dt className="text-soft">{t('seen')}</dt>
      <dd className="m-0">{shorten(seen)}</dd>
    </dl>
  );
}

/** The popup has room for a line or two; the side panel shows everything. */
const shorten = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, 108)}…`);
