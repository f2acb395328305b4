import { type ReactNode, useId } from 'react';
import type { Doubt, Finding, Verdict } from '../../utils/comparison/model.ts';
import { doubtWords, findingWords } from '../../utils/i18n/index.ts';
import { Quoted } from '../ui/quoted.tsx';
import { useWords } from '../ui/words.tsx';
import { type Quoting, SaidSource } from './said-source.tsx';

/** Each verdict has a sign of its own, so that nothing is told by colour alone. */
const SIGN: Record<Verdict, { sign: string; colour: string }> = {
  agrees: { sign: '=', colour: 'text-agrees' },
  differs: { sign: '≠', colour: 'text-differs' },
  denied: { sign: '≠', colour: 'text-differs' },
  'not-mentioned': { sign: '∅', colour: 'text-differs' },
  vague: { sign: '≈', colour: 'text-unsure' },
  'cannot-tell': { sign: '?', colour: 'text-unsure' },
};

const NO_LINK: Quoting = { hrefOf: () => null };

interface FindingCardProps {
  finding: Finding;
  quoting?: Quoting;
  /** For the popup, where three of them and a button have to fit. */
  compact?: boolean;
  /** What can be done about it; gets the id of the sentence that it is about. */
  deeds?: (sentence: string) => ReactNode;
}

/** One finding: a plain sentence, and under it what the shop says beside what was seen. */
export function FindingCard({ finding, quoting = NO_LINK, compact = false, deeds }: FindingCardProps) {
  const words = useWords();
  const id = useId();
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
          <span id={id}>{sentence}</span>
        </span>
      </h3>
      {compact ? (
        <Lines finding={finding} seen={seen} />
      ) : (
        <>
          {finding.doubt && <Doubtful doubt={finding.doubt} open={finding.verdict === 'cannot-tell'} />}
          <Columns finding={finding} seen={seen} quoting={quoting} />
        </>
      )}
      {deeds?.(id)}
    </article>
  );
}

/** Why it is not certain; where nothing can be told at all, also what would let us tell. */
function Doubtful({ doubt, open }: { doubt: Doubt; open: boolean }) {
  const { why, tells } = doubtWords(doubt, useWords());
  return (
    <p className="mt-1 mb-0 text-unsure text-xs">
      {why} {open && tells}
    </p>
  );
}

interface SidesProps {
  finding: Finding;
  seen: string;
}

/** Beside each other, as soon as there is room. */
function Columns({ finding: { said }, seen, quoting }: SidesProps & { quoting: Quoting }) {
  const { t } = useWords();
  return (
    <dl className="mt-2 mb-0 grid divide-y divide-dashed divide-rule bg-fold @xs:grid-cols-2 @xs:divide-x @xs:divide-y-0">
      <div className="px-3 py-2">
        <dt className="stamp">{t('said')}</dt>
        <dd className="m-0 font-serif">{said ? <Quoted text={said.quote} /> : t('said.nothing')}</dd>
        {said && (
          <dd className="m-0">
            <SaidSource said={said} {...quoting} />
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
      <dd className="m-0 line-clamp-2 font-serif">
        {said ? <Quoted text={shorten(said.quote)} /> : t('said.nothing')}
      </dd>
      <dt className="text-soft">{t('seen')}</dt>
      <dd className="m-0 line-clamp-2">{shorten(seen)}</dd>
    </dl>
  );
}

/** More than two lines are never shown, so a page-long quotation need not be laid out. */
const shorten = (text: string): string => (text.length <= 240 ? text : `${text.slice(0, 239)}…`);
