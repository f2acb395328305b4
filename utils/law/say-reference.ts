import words from './data/reference-words.json' with { type: 'json' };
import { sayArticle } from './say-article.ts';
import type { StepLanguage } from './say-step.ts';

type Said = Readonly<Record<StepLanguage, string>>;

const laws: Readonly<Record<string, Said>> = words.laws;
const whole: Readonly<Record<string, Said>> = words.whole;
const LANGUAGES: readonly StepLanguage[] = ['en', 'fi', 'sv', 'de'];

const JUDGMENT = /^(?:CJEU )?(C-\d{1,4}\/\d{2}[^,]{0,60})(?:, paras (\d{1,4})-(\d{1,4}))?$/;
const OF_LAW = /^(.{3,40}) Art\. (.{1,60})$/;
const DIRECTIVE = /^2002\/58\/EC (.{1,20})$/;
const SWISS = /^DS[GV] \d/;
const BARE = /^\d{1,3}[A-Z]?(?:[-(;]|$)/;

/**
 * A reference to the law as one cites it in a language: `GDPR Art. 21(2)`, or `21(2)` alone, becomes "Article 21(2) GDPR",
 * "tietosuoja-asetuksen 21 artiklan 2 kohta", "artikel 21.2 i dataskyddsförordningen", "Art. 21 Abs. 2 DSGVO". Judgments,
 * guidelines and national acts as `reference-words.json` has them; what is neither comes back as it is.
 * @param reference a citation as data hold it; several articles of one law are separated by `; `, `, ` or ` and `
 * @param language BCP 47; what is none of ours is English
 */
export function sayReference(reference: string, language: string): string {
  const spoken = LANGUAGES.find((known) => language.startsWith(known)) ?? 'en';
  const known = Object.hasOwn(whole, reference) ? whole[reference] : undefined;
  if (known) return known[spoken];
  const [, judgment, from, to] = JUDGMENT.exec(reference) ?? [];
  if (judgment !== undefined) return sayJudgment(judgment, from && `${from}–${to}`, spoken);
  if (SWISS.test(reference)) return sayArticle(reference, spoken, 'named', '');
  if (BARE.test(reference)) return sayOf('GDPR', reference, spoken) ?? reference;
  const [, directive] = DIRECTIVE.exec(reference) ?? [];
  if (directive !== undefined) return sayOf('Directive 2002/58/EC', directive, spoken) ?? reference;
  const [, law = '', articles = ''] = OF_LAW.exec(reference) ?? [];
  return sayOf(law, articles, spoken) ?? reference;
}

function sayJudgment(judgment: string, paras: string | undefined, language: StepLanguage): string {
  const said = words.court[language].replace('{case}', judgment);
  return paras ? said + words.paras[language].replace('{paras}', paras) : said;
}

/** Articles of one law; undefined for a law that is not on file and for what is no list of articles. */
function sayOf(law: string, articles: string, language: StepLanguage): string | undefined {
  const list = articles.replaceAll(/, | and /g, '; ');
  const swiss = law === 'DSG' || law === 'DSV';
  const name = swiss ? '' : Object.hasOwn(laws, law) ? laws[law]?.[language] : undefined;
  if (name === undefined) return undefined;
  const plain = swiss ? list.replaceAll(/(?<=^|; )/g, `${law} `) : list;
  const said = sayArticle(plain, language, 'named', name);
  return said === plain ? undefined : said;
}
