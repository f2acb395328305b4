import { useState } from 'react';
import type { CaseEvent } from '../../utils/requests/model.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { CaseView } from '../../utils/services/queries.ts';
import { caseTitle } from '../cases/case-title.ts';
import { DueDate } from '../deadlines/due-date.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { today } from '../ui/today.ts';
import { useWords } from '../ui/words.tsx';
import { LetterView } from './letter-view.tsx';

/** One request: where it stands, its dates, the next step, and the letter itself. */
export function RequestCard({ view: { file, state } }: { view: CaseView }) {
  const { t, date } = useWords();
  const [error, setError] = useState<CommandError | null>(null);
  const record = (type: Exclude<CaseEvent['type'], 'drafted'>): void =>
    void command({ command: 'record-event', case: file.id, type, date: today(), note: '' }).then((outcome) =>
      setError(outcome.ok ? null : outcome.error),
    );
  const title = caseTitle(file, t);
  const page = `/dashboard.html#/cases/${file.id}`;
  // The dashboard turns its own leaf; from the page beside the shop it opens in a tab.
  const away = window.location.pathname !== '/dashboard.html';
  const running = state.status === 'waiting' || state.status === 'overdue';
  return (
    <article aria-label={`${title}, ${file.shop}`} className="py-3 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="m-0 font-semibold text-base">
          <a
            href={page}
            target={away ? '_blank' : undefined}
            rel="noreferrer"
            className="inline-block min-h-6 text-ink underline decoration-accent underline-offset-4"
          >
            {title}
            <span className="sr-only">{`, ${file.shop}, ${file.reference}`}</span>
          </a>
        </h3>
        <span className={`text-sm ${state.status === 'overdue' ? 'font-semibold text-due' : 'text-soft'}`}>
          {t(`request.status.${state.status}`)}
        </span>
      </div>
      <p className="m-0 text-soft text-sm">
        {file.shop}&nbsp;· {t('request.reference', { reference: file.reference })}
      </p>
      {state.receivedOn && (
        <p className="m-0 text-soft text-sm">{t('request.sentOn', { date: date(state.receivedOn) })}</p>
      )}
      {running && <DueDate state={state} />}
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {state.status === 'overdue' && (
          <ButtonLink href={page} away={away}>
            {t('case.next')}
          </ButtonLink>
        )}
        {state.status === 'drafted' && <Button onClick={() => record('sent')}>{t('action.sent')}</Button>}
        {state.status === 'drafted' && (
          <Button look="quiet" onClick={() => record('withdrawn')}>
            {t('action.discard')}
          </Button>
        )}
        {running && <Button onClick={() => record('answered')}>{t('action.answered')}</Button>}
        {running && <Button onClick={() => record('extended')}>{t('action.extended')}</Button>}
        {state.status === 'answered' && <Button onClick={() => record('closed')}>{t('action.close')}</Button>}
      </div>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      <details className="mt-2 text-sm">
        <summary className="text-accent">{t('action.showLetter')}</summary>
        <LetterView letter={file.letter} to={file.controller.contacts[0]?.email ?? null} />
      </details>
    </article>
  );
}
