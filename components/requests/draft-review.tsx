import { useEffect, useRef, useState } from 'react';
import type { LetterLanguage } from '../../utils/requests/model.ts';
import { command } from '../../utils/services/client.ts';
import type { CommandError } from '../../utils/services/commands.ts';
import type { Draft } from '../../utils/services/draft-request.ts';
import { DueDate } from '../deadlines/due-date.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { IdentityForm } from './identity-form.tsx';
import { LetterView } from './letter-view.tsx';
import { SendingWays } from './sending-ways.tsx';

const LANGUAGES: readonly LetterLanguage[] = ['en', 'fi', 'sv', 'de'];

/** Drafts the letter, shows it in place and offers the ways it can leave. Nothing leaves by itself. */
export function DraftReview({ shop }: { shop: string }) {
  const { t, language: uiLanguage } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [language, setLanguage] = useState<LetterLanguage | undefined>();
  const [round, setRound] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [error, setError] = useState<CommandError | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the letter again after the customer's details changed
  useEffect(() => {
    let current = true;
    command({ command: 'draft-request', shop, right: '15', ...(language ? { language } : {}) }).then(
      (outcome) => {
        if (!current) return;
        if (outcome.ok) setDraft(outcome.value);
        else setError(outcome.error);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [shop, language, round]);
  useEffect(() => heading.current?.focus(), []);

  const names = new Intl.DisplayNames([uiLanguage], { type: 'language' });
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className="m-0 font-semibold font-serif text-xl">
        {t('draft.title')}
      </h1>
      {error && <Notice tone="due">{t(`error.${error}`)}</Notice>}
      {draft && (
        <>
          <p className="mt-1 text-soft text-sm">{t('draft.intro', { controller: draft.file.controller.name })}</p>
          <Strip title={t('draft.who')}>
            {draft.file.letter.missing.length > 0 ? (
              <IdentityForm shop={shop} identity={draft.identity} onSaved={() => setRound(round + 1)} />
            ) : (
              <details>
                <summary>
                  {draft.identity.name} · {draft.identity.email}
                </summary>
                <IdentityForm shop={shop} identity={draft.identity} onSaved={() => setRound(round + 1)} />
              </details>
            )}
          </Strip>
          <Strip>
            <label className="flex items-center justify-between gap-2 text-sm">
              <span className="text-soft">{t('draft.language')}</span>
              <select
                value={draft.file.letter.language}
                onChange={(event) => setLanguage(event.target.value as LetterLanguage)}
                className="min-h-9 border border-rule bg-paper px-2"
              >
                {LANGUAGES.map((code) => (
                  <option key={code} value={code}>
                    {names.of(code)}
                  </option>
                ))}
              </select>
            </label>
            <LetterView letter={draft.file.letter} to={draft.channel.kind === 'text' ? null : draft.channel.to} />
          </Strip>
          <Strip>
            <DueDate state={draft.state} hypothetical />
            {draft.file.letter.missing.length > 0 ? (
              <Notice>{t('draft.missing')}</Notice>
            ) : (
              <SendingWays draft={draft} />
            )}
          </Strip>
        </>
      )}
    </div>
  );
}
