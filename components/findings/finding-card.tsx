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

interface FindingCardProps {
  finding: Finding;
  law?: readonly LawReference[];
  /** Where the shop's words stand, or null when they stand on its banner or nowhere. */
  href?: string | null;
  /** For the popup, where three of them and a button have to fit. */
  compact?: boolean;
}

/** One finding: a plain sentence, and under it what the shop says beside what was seen. */
export function FindingCard({ finding, law = [], href = null, compact = false }: FindingCardProps) {
  const words = useWords();
  const { sentence, seen } = findingWords(finding, words);
  const { sign, colour } = SIGN[finding.verdict];
  return (
    <article className={compact ? 'py-1.5' : '@container py-3'}>
      <h3 className="m-0 flex gap-2 font-semibold text-base leading-snug">
        <span aria-hidden="true" className={`font-till ${colour}`}>
          {sign}
        </span>
        <span>
          <span className={compact ? 'sr-only' : `mr-1 font-normal font-till text-xs uppercase ${colour}`}>
            {words.t(`verdict.${finding.verdict}`)}
          </span>{' '}
          {sentence}
        </span>
      </h3>
      {compact ? <Lines finding={finding} seen={seen} /> : <Columns finding={finding} seen={seen} href={href} />}
      {law.length > 0 && (
        <p className="mt-1.5 mb-0 text-soft text-xs">
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

/** Beside each other, as soon as there is room. */
function Columns({ finding: { said }, seen, href }: SidesProps & { href: string | null }) {
  const { t } = useWords();
  const source = said && t(said.source === 'banner' ? 'said.banner' : 'said.policy');
  return (
    <dl className="mt-2 mb-0 grid divide-y divide-dashed divide-rule bg-fold @xs:grid-cols-2 @xs:divide-x @xs:divide-y-0">
      <div className="px-3 py-2">
        <dt className="stamp">{t('said')}</dt>
        <dd className="m-0 font-serif">{said ? <q>{said.quote}</q> : t('said.nothing')}</dd>
        {source && (
          <dd className="m-0 text-soft text-xs">
            {href ? (
              <a href={href} target="_blank" rel="noreferrer" className="text-accent underline">
                {source}
              </a>
            ) : (
              source
            )}
          </dd>
        )}
      </div>
      <div className="px-3 py-2">
        <dt className="stamp">{t('seen')}</dt>
        <dd className="m-0">{seen}</dd>
      </div>
    </dl>
  );
}

/** Below each other and cut short; the side panel shows everything. */
function Lines({ finding: { said }, seen }: SidesProps) {
  const { t } = useWords();
  return (
    <dl className="mt-1 mb-0 ml-4 grid grid-cols-[auto_1fr] gap-x-2 text-xs">
      <dt className="text-soft">{t('said')}</dt>
      <dd className="m-0 line-clamp-2 font-serif">{said ? <q>{shorten(said.quote)}</q> : t('said.nothing')}</dd>
      <dt className="text-soft">{t('seen')}</dt>
      <dd className="m-0 line-clamp-2">{shorten(seen)}</dd>
    </dl>
  );
}

/** More than two lines are never shown, so a page-long quotation need not be laid out. */
const shorten = (text: string): string => (text.length <= 240 ? text : `${text.slice(0, 239)}…`);
