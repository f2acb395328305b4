import {
  formSteps,
  type Letter,
  type LetterLanguage,
  listChannels,
  MAILTO_LIMIT,
  printLetter,
  writeEml,
} from '../../requests/index.ts';
import type { DraftContact } from './addressee.ts';
import type { Draft } from './draft.ts';

interface Delivery {
  contact: DraftContact | null;
  /** Names and addresses, a line each, as they stand on paper. */
  sender: readonly string[];
  recipient: readonly string[];
  /** ISO calendar date, and the same moment in milliseconds since the epoch. */
  today: string;
  now: number;
  readerLanguage: LetterLanguage | undefined;
  /** Whether mail programs of this system take long links. */
  longLinks: boolean;
}

/** The ways one letter can leave: links, a mail draft, a page to print, the steps of a form. */
export function waysOut(
  letter: Letter,
  { contact, sender, recipient, today, now, readerLanguage = 'en', longLinks }: Delivery,
): Pick<Draft, 'channels' | 'eml' | 'print' | 'steps'> {
  const to = contact?.unusable ? null : contact;
  return {
    channels: listChannels(to, letter, longLinks ? MAILTO_LIMIT.other : MAILTO_LIMIT.windows),
    eml: to?.kind === 'email' ? writeEml(to.value, letter, now) : '',
    print: printLetter(letter, { sender, recipient, date: today }),
    steps: formSteps(readerLanguage).map(({ text }) => text),
  };
}
