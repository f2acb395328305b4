/** What letters let a customer choose among, as codes; the words stand in `data/letters` and in the messages. */

/** What consent was given for. */
export const CONSENT_CODES = [
  'cookies',
  'newsletter',
  'sms',
  'messenger',
  'personalisation',
  'sharing',
  'social-login',
] as const;

/** What went wrong, for a complaint. */
export const ISSUE_CODES = [
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
] as const;

/** Points of Article 18(1). */
export const RESTRICTION_GROUNDS = ['a', 'b', 'c', 'd'] as const;

/** What the controller confirmed to have done (Article 19). */
export const TAKEN_ACTIONS = ['rectified', 'erased', 'restricted'] as const;

/** As many missing things as one letter lists, so that it stays a letter. */
export const MISSING_MOST = 20;

/** Points of the GDPR that an answer may lack. */
export const ANSWER_POINTS = [
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
] as const;
