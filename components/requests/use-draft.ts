import { useEffect, useState } from 'react';
import type { LetterLanguage } from '../../utils/requests/model.ts';
import { command } from '../../utils/services/client.ts';
import type { Outcome } from '../../utils/services/commands.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import type { DraftCommand } from '../../utils/services/drafting/draft-command.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { useWords } from '../ui/words.tsx';

/** What the customer can decide about the letter while it is on the desk. */
export type Wishes = Omit<DraftCommand, 'command' | 'shop' | 'letter' | 'case' | 'company' | 'readerLanguage'>;

/** How long typing has to rest before the letter is written anew, in milliseconds. */
const REST = 250;

const LANGUAGES: readonly LetterLanguage[] = ['en', 'fi', 'sv', 'de'];

interface DraftDesk {
  outcome: Outcome<Draft> | null;
  /** False while the letter is being written anew: what is shown is not yet what was wished for. */
  current: boolean;
  change: (wishes: Wishes) => void;
  /** Writes the letter again, with nothing changed but what the worker knows. */
  again: () => void;
}

/** Has the letter drafted, and drafted again whenever the customer decides something. */
export function useDraft({ shop, letter, case: about, company, findings }: DraftOrder): DraftDesk {
  const { language: reader } = useWords();
  const [wishes, setWishes] = useState<Wishes>(findings ? { findings: [...findings] } : {});
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ for: string; outcome: Outcome<Draft> } | null>(null);
  const readerLanguage = LANGUAGES.find((code) => reader.startsWith(code));
  const wanted = JSON.stringify([round, { shop, letter, case: about, company, readerLanguage, ...wishes }]);
  const first = answer === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first draft is asked for without waiting
  useEffect(() => {
    let mounted = true;
    const [, order] = JSON.parse(wanted) as [number, Omit<DraftCommand, 'command'>];
    const wait = setTimeout(
      () => {
        command({ command: 'draft-request', ...order }).then(
          (outcome) => {
            if (mounted) setAnswer({ for: wanted, outcome });
          },
          () => undefined,
        );
      },
      first ? 0 : REST,
    );
    return () => {
      mounted = false;
      clearTimeout(wait);
    };
  }, [wanted]);
  return {
    outcome: answer?.outcome ?? null,
    current: answer?.for === wanted,
    change: (next) => setWishes((before) => ({ ...before, ...next })),
    again: () => setRound((before) => before + 1),
  };
}
