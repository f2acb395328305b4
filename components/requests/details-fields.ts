import { CONSENT_CODES, ISSUE_CODES, RESTRICTION_GROUNDS, TAKEN_ACTIONS } from '../../utils/requests/letter-choices.ts';
import type { LetterId } from '../../utils/requests/letter-model.ts';
import type { DraftDetails } from '../../utils/services/drafting/draft-command.ts';

type DetailName = keyof DraftDetails;

/** Texts in the customer's own words, by the height of their field in lines. */
export const TEXT_LINES = {
  target: 1,
  fee: 1,
  address: 1,
  proof: 2,
  scope: 2,
  processing: 2,
  grounds: 3,
  decision: 2,
  view: 3,
  asked: 2,
  form: 2,
  kept: 2,
  otherProceedings: 2,
} as const satisfies Partial<Record<DetailName, number>>;

export const DATES = ['actedOn', 'consentedOn', 'answeredOn', 'refusedOn'] as const satisfies readonly DetailName[];

/** One of a few. */
export const ONE_OF = {
  restrictionGround: RESTRICTION_GROUNDS,
  action: TAKEN_ACTIONS,
} as const;

/** Any of a few. */
export const ANY_OF = {
  consents: CONSENT_CODES,
  issues: ISSUE_CODES,
} as const;

/** What each letter lets the customer fill in, in the order of the form. Letters that are not named need nothing. */
export const DETAIL_FIELDS: Partial<Record<LetterId, readonly DetailName[]>> = {
  rectification: ['corrections', 'proof'],
  erasure: ['scope', 'madePublic'],
  restriction: ['restrictionGround', 'scope'],
  recipients: ['action', 'actedOn'],
  portability: ['target'],
  objection: ['grounds', 'processing'],
  automated: ['decision', 'view'],
  withdrawal: ['consents', 'consentedOn'],
  'access+portability': ['target'],
  'withdrawal+erasure': ['consents', 'consentedOn'],
  'objection+erasure': ['grounds', 'processing'],
  incomplete: ['answeredOn', 'missingItems'],
  'identity-overasked': ['asked'],
  'fee-asked': ['fee'],
  'no-reasons': ['refusedOn'],
  'form-demanded': ['form'],
  'erasure-partly': ['answeredOn', 'kept'],
  'complaint-data': ['residence', 'address', 'issues', 'otherProceedings'],
  'complaint-cookies': ['residence', 'address'],
};
