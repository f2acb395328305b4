import { useEffect, useId, useRef, useState } from 'react';
import { customerDay } from '../../utils/services/cases/customer-day.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { KEPT_KINDS, keepReply } from '../../utils/services/replies/keep-reply.ts';
import type { AnswerOutcome } from '../../utils/services/replies/read-answer.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { today } from '../ui/today.ts';
import { useWords } from '../ui/words.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { type Reasons, ReasonsChoice } from './reasons-choice.tsx';
import { QuotedWords, WholeText } from './reply-text.tsx';
import { UnreadParts } from './unread-parts.tsx';

type Kind = (typeof KEPT_KINDS)[number];
const FIELD = 'min-h-9 w-full max-w-sm rounded-sm border border-rule bg-paper px-2 text-ink text-sm';
const REASONED: Record<Reasons, boolean | null> = { yes: true, no: false, unsure: null };

interface ConfirmProps {
  id: string;
  outcome: Extract<AnswerOutcome, { ok: true }>;
  onKept: () => void;
  onDrop: () => void;
}

/** What was read, and what it seems to be: the customer says whether that is right before anything is kept. */
export function ConfirmAnswer({ id, outcome: { answer, brought }, onKept, onDrop }: ConfirmProps) {
  const { t } = useWords();
  const field = useId();
  const { reading, unread } = answer;
  const [first] = reading.signs;
  const [kind, setKind] = useState<Kind | ''>(first?.kind ?? '');
  const [date, setDate] = useState(() => dayOf(reading.date) ?? today());
  const [reasons, setReasons] = useState<Reasons>(reading.reasons ? 'yes' : 'unsure');
  const [error, setError] = useState<CommandError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sign = reading.signs.find((one) => one.kind === kind);
  const keep = async (): Promise<void> => {
    if (kind === '') return;
    const order = { case: id, kind, date, reasons: REASONED[reasons], answer, brought };
    const kept = await keepReply(pageServices(), order);
    if (kept.ok) onKept();
    else setError(kept.error);
  };
  return (
    <form
      className="text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="m-0 font-semibold text-base">
        {t('reply.confirm')}
      </h3>
      <AnswerFacts reading={reading} />
      <UnreadParts unread={unread} />
      <WholeText text={reading.text} sign={sign ?? null} />
      {!first && <Notice>{t('reply.unrecognised')}</Notice>}
      <label htmlFor={`${field}-kind`} className="mt-2 block">
        {t('reply.kind')}
      </label>
      <select
        id={`${field}-kind`}
        required
        className={FIELD}
        value={kind}
        onChange={(event) => setKind(event.target.value as Kind)}
      >
        <option value="">{t('draft.pick')}</option>
        {KEPT_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`reply.kind.${one}`)}
          </option>
        ))}
      </select>
      <div aria-live="polite">
        {sign && (
          <>
            <p className="mt-2 mb-0 text-soft text-xs">
              {t(sign.confidence === 'sure' ? 'reply.seems' : 'reply.perhaps', { kind: t(`reply.kind.${sign.kind}`) })}
            </p>
            <QuotedWords text={reading.text} sign={sign} />
          </>
        )}
        {kind !== '' && !sign && <p className="my-1 text-soft text-xs">{t('reply.noWords')}</p>}
        {(kind === 'other' || kind === 'form-demanded') && (
          <p className="my-1 text-soft text-xs">{t('reply.noEvent')}</p>
        )}
      </div>
      {(kind === 'extended' || kind === 'refused') && (
        <ReasonsChoice value={reasons} onChange={setReasons}>
          {kind === 'extended' && reading.reasons && (
            <>
              <p className="mt-1 mb-0 text-soft text-xs">{t('reply.reasonsWords')}</p>
              <QuotedWords text={reading.text} sign={reading.reasons} />
            </>
          )}
        </ReasonsChoice>
      )}
      <label htmlFor={`${field}-date`} className="mt-2 block">
        {t('reply.date')}
      </label>
      <input
        id={`${field}-date`}
        type="date"
        required
        max={today()}
        value={date}
        onChange={(event) => setDate(event.target.value)}
        className={FIELD}
      />
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={kind === '' || date === ''}>
          {t('reply.keep')}
        </Button>
        <Button look="quiet" onClick={onDrop}>
          {t('reply.drop-it')}
        </Button>
      </div>
    </form>
  );
}

/** The calendar date of an instant where the customer is; a date that is still to come is none. */
function dayOf(iso: string | null): string | null {
  if (iso === null) return null;
  const day = customerDay(Temporal.Instant.from(iso).epochMilliseconds);
  return day > today() ? null : day;
}
