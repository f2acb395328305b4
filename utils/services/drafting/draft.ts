import type { Finding } from '../../comparison/model.ts';
import type { LetterChannel } from '../../requests/channels/list-channels.ts';
import type { LetterDetails } from '../../requests/letter-details.ts';
import type { CaseFile, CaseState, Identity } from '../../requests/model.ts';
import type { DraftAuthority, DraftContact } from './addressee.ts';

/** A drafted letter: what to show, what can still be chosen, and how it can leave. */
export interface Draft {
  file: CaseFile;
  /** Every way to reach the addressee, best first. */
  contacts: DraftContact[];
  /** The one that `channels` are for; null where none is known. */
  contact: DraftContact | null;
  /** Ways the letter can leave, best first. */
  channels: LetterChannel[];
  /** The same letter as a file that mail programs open as a draft; empty without an address. */
  eml: string;
  /** The same letter as a page to print. */
  print: string;
  /** How the letter is filed in a form, in the reader's language. */
  steps: string[];
  identity: Identity;
  /** What the letter is about, filled in by the customer or known from the case. */
  details: LetterDetails;
  /** What the case would be if the letter arrived today. */
  state: CaseState;
  kind: 'request' | 'follow-up' | 'complaint';
  /** Names of the identifiers the letter lists whose value can be read. */
  identifiers: string[];
  /** Findings that this letter may cite. */
  findings: Finding[];
  /** Keys of those it does cite. */
  cited: string[];
  /** Authorities that a complaint can go to; empty for other letters. */
  authorities: DraftAuthority[];
  /** ISO 3166-1 codes of the states with an authority on file; empty for letters that do not ask where one lives. */
  places: string[];
}
