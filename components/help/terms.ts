import type { LetterId } from '../../utils/requests/letter-model.ts';

const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const EPRIVACY = 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19';

/** A term of the law or of the web, with where it is defined. */
export interface Term {
  id: TermId;
  /** Article as `sayReference` reads it; null where no law defines the word. */
  article: string | null;
  law: 'gdpr' | 'eprivacy' | null;
}

export const LAW_URL: Record<NonNullable<Term['law']>, string> = { gdpr: GDPR, eprivacy: EPRIVACY };

export type TermId = (typeof ROWS)[number][0];

/** In the order in which one meets them. */
const ROWS = [
  ['personal-data', '4(1)', 'gdpr'],
  ['controller', '4(7)', 'gdpr'],
  ['processor', '4(8)', 'gdpr'],
  ['recipient', '4(9)', 'gdpr'],
  ['officer', '37-39', 'gdpr'],
  ['legal-basis', '6(1)', 'gdpr'],
  ['consent', '4(11); 7', 'gdpr'],
  ['legitimate-interest', '6(1)(f)', 'gdpr'],
  ['retention', '5(1)(e)', 'gdpr'],
  ['transfer', '44-49', 'gdpr'],
  ['clauses', '46(2)(c)', 'gdpr'],
  ['access', '15', 'gdpr'],
  ['rectification', '16', 'gdpr'],
  ['erasure', '17', 'gdpr'],
  ['restriction', '18', 'gdpr'],
  ['recipients', '19', 'gdpr'],
  ['portability', '20', 'gdpr'],
  ['objection', '21(1)', 'gdpr'],
  ['marketing', '21(2)-(3)', 'gdpr'],
  ['automated', '22', 'gdpr'],
  ['withdrawal', '7(3)', 'gdpr'],
  ['last-day', '12(3)', 'gdpr'],
  ['more-time', '12(3)', 'gdpr'],
  ['identity', '12(6)', 'gdpr'],
  ['authority', '77', 'gdpr'],
  ['cookie', '5(3)', 'eprivacy'],
  ['third-party', null, null],
  ['identifier', '4(1)', 'gdpr'],
  ['privacy-signal', '21(5)', 'gdpr'],
] as const;

export const TERMS: readonly Term[] = ROWS.map(([id, article, law]) => ({ id, article, law }));

/** The term behind a letter that asks for one right. */
export const termOfLetter = (letter: LetterId): TermId | null => TERMS.find(({ id }) => id === letter)?.id ?? null;
