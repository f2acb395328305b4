import type { LetterId, LetterLaw } from '../../utils/requests/letter-model.ts';

/** A letter that can be asked for, with what it rests on as `sayReference` reads it: articles of the GDPR, or another law. */
export interface Ask {
  letter: LetterId;
  articles: string;
  /** The same under the UK GDPR, where the article is another. */
  british?: string;
  /** The same under the Swiss act. */
  swiss: string;
}

/** What one can ask of a shop, the most asked first. The articles are those of the letter catalogue; a test compares them. */
export const SINGLE_ASKS: readonly Ask[] = [
  { letter: 'access', articles: '15', swiss: 'DSG 25' },
  { letter: 'erasure', articles: '17', swiss: 'DSG 32(2)(c)' },
  { letter: 'marketing', articles: '21(2)', swiss: 'DSG 30(2)(b)' },
  { letter: 'rectification', articles: '16', swiss: 'DSG 32(1)' },
  { letter: 'portability', articles: '20', swiss: 'DSG 28' },
  { letter: 'withdrawal', articles: '7(3)', swiss: 'DSG 30(2)(b)' },
  { letter: 'objection', articles: '21(1)', swiss: 'DSG 30(2)(b)' },
  { letter: 'restriction', articles: '18', swiss: 'DSG 32(2)(a)-(b)' },
  { letter: 'recipients', articles: '19', swiss: 'DSG 32(4)' },
  { letter: 'automated', articles: '22', british: '22C', swiss: 'DSG 21(2)' },
];

/** Several rights in one letter. */
export const BUNDLE_ASKS: readonly Ask[] = [
  { letter: 'access+portability', articles: '15; 20', swiss: 'DSG 25; DSG 28' },
  { letter: 'withdrawal+erasure', articles: '7(3); 17', swiss: 'DSG 30(2)(b); DSG 32(2)(c)' },
  { letter: 'objection+erasure', articles: '21(1); 17', swiss: 'DSG 30(2)(b); DSG 32(2)(c)' },
  { letter: 'marketing-stop', articles: '21(2); 7(3); 17', swiss: 'DSG 30(2)(b); DSG 32(2)(c)' },
];

/** What needs no earlier request: observations alone. */
export const AUTHORITY_ASKS: readonly Ask[] = [
  { letter: 'complaint-cookies', articles: '2002/58/EC 5(3)', british: 'PECR reg. 6', swiss: 'FMG 45c' },
];

/** What a letter rests on under the law of whoever is asked, as `sayReference` reads it. */
export function lawOfAsk({ articles, british, swiss }: Ask, law: LetterLaw): string {
  if (law === 'ch') return swiss;
  if (law !== 'uk') return articles;
  return british?.startsWith('PECR') ? british : `UK GDPR Art. ${british ?? articles}`;
}
