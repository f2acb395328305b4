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
  restrictionGround: ['a', 'b', 'c', 'd'],
  action: ['rectified', 'erased', 'restricted'],
} as const;

/** Any of a few. What names something of its own, such as one recipient, is written in the letter by hand. */
export const ANY_OF = {
  consents: ['cookies', 'newsletter', 'sms', 'messenger', 'personalisation', 'sharing', 'social-login'],
  issues: [
    'no-answer',
    'late',
    'extension',
    'incomplete',
    'no-reasons',
    'refused',
    'identity',
    'fee',
    'form',
    'not-rectified',
    'not-erased',
    'marketing-continued',
    'withdrawal-ignored',
  ],
  missingItems: [
    '15(1)',
    '15(1)(a)',
    '15(1)(b)',
    '15(1)(c)',
    '15(1)(d)',
    '15(1)(e)',
    '15(1)(f)',
    '15(1)(g)',
    '15(1)(h)',
    '15(2)',
    '15(3)',
    '19',
    '20(1)',
  ],
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
