import { useEffect, useState } from 'react';
import type { LetterLanguage } from '../../utils/requests/model.ts';
import { command } from '../../utils/services/client.ts';
import type { Outcome } from '../../utils/services/commands.ts';
import type { Draft } from '../../utils/services/draft-request.ts';
import { DueDate } from '../deadlines/due-date.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { IdentityForm } from './identity-form.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LetterView } from './letter-view.tsx';
import { MissingFields } from './missing-fields.tsx';
import { SendingWays } from './sending-ways.tsx';

/** Drafts the letter, shows it in place and offers the ways it can leave. Nothing leaves by itself. */
export function DraftReview({ shop }: { shop: string }) {
  const { t } = useWords();
  const [language, setLanguage] = useState<LetterLanguage | undefined>();
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Draft> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the letter again after the customer's details changed
  useEffect(() => {
    let current = true;
    command({ command: 'draft-request', shop, right: '15', ...(language ? { language } : {}) }).then(
      (next) => {
        if (current) setOutcome(next);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [shop, language, round]);

  return (
    <>
      <Masthead title={t('draft.title')}>
        {outcome?.ok && (
          <p className="mt-1 mb-0 text-soft text-sm">
            {t('draft.intro', { controller: outcome.value.file.controller.name })}
          </p>
        )}
      </Masthead>
      {outcome && !outcome.ok && <Notice tone="due">{t(`error.${outcome.error}`)}</Notice>}
      {outcome?.ok && (
        <Review draft={outcome.value} onLanguage={setLanguage} onSaved={() => setRound(round + 1)} shop={shop} />
      )}
    </>
  );
}

interface ReviewProps {
  draft: Draft;
  shop: string;
  onLanguage: (language: LetterLanguage) => void;
  onSaved: () => void;
}

function Review({ draft, shop, onLanguage, onSaved }: ReviewProps) {
  const { t } = useWords();
  const { letter } = draft.file;
  const form = <IdentityForm shop={shop} identity={draft.identity} onSaved={onSaved} />;
  const complete = letter.missing.length === 0;
  return (
    <>
      <Strip title={t('draft.who')}>
        {complete ? (
          <details>
            <summary>
              {draft.identity.name} · {draft.identity.email}
            </summary>
            {form}
          </details>
        ) : (
          form
        )}
      </Strip>
      <Strip title={t('draft.letter')}>
        <LanguageChoice language={letter.language} onChange={onLanguage} />
        <LetterView letter={letter} to={draft.channel.kind === 'text' ? null : draft.channel.to} />
      </Strip>
      <Strip>
        <DueDate state={draft.state} hypothetical />
      </Strip>
      {complete ? <SendingWays draft={draft} /> : <MissingFields missing={letter.missing} />}
    </>
  );
}
