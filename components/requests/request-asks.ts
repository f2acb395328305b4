import type { LetterId } from '../../utils/requests/letter-model.ts';

/** A letter that can be asked for, with what it rests on as `sayReference` reads it: articles of the GDPR, or another law. */
export interface Ask {
  letter: LetterId;
  articles: string;
}

/** What one can ask of a shop, the most asked first. The articles are those of the letter catalogue; a test compares them. */
export const SINGLE_ASKS: readonly Ask[] = [
  { letter: 'access', articles: '15' },
  { letter: 'erasure', articles: '17' },
  { letter: 'marketing', articles: '21(2)' },
  { letter: 'rectification', articles: '16' },
  { letter: 'portability', articles: '20' },
  { letter: 'withdrawal', articles: '7(3)' },
  { letter: 'objection', articles: '21(1)' },
  { letter: 'restriction', articles: '18' },
  { letter: 'recipients', articles: '19' },
  { letter: 'automated', articles: '22' },
];

/** Several rights in one letter. */
export const BUNDLE_ASKS: readonly Ask[] = [
  { letter: 'access+portability', articles: '15; 20' },
  { letter: 'withdrawal+erasure', articles: '7(3); 17' },
  { letter: 'objection+erasure', articles: '21(1); 17' },
  { letter: 'marketing-stop', articles: '21(2); 7(3); 17' },
];

/** What needs no earlier request: observations alone. */
export const AUTHORITY_ASKS: readonly Ask[] = [{ letter: 'complaint-cookies', articles: '2002/58/EC 5(3)' }];
