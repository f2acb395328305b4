import type { StepLanguage } from './say-step.ts';

/** One citation taken apart: `DSG 25(2)(b)` is law DSG, article 25, paragraph 2, point b. */
interface Citation {
  law: string;
  article: string;
  paragraphs: string[];
  points: string[];
}

/**
 * `sentence`: as it stands after a preposition, without the law; `brackets`: as it stands alone, with the law where custom
 * wants it; `named`: as it stands alone, always with the law; `plain`: alone and without.
 */
export type ArticleForm = 'sentence' | 'brackets' | 'named' | 'plain';

const SHAPE = /^(?:(DSG|DSV) )?(\d{1,3}[A-Z]?(?:-\d{1,3})?)((?:[-,]?\([a-z0-9]{1,2}\)){0,6})$/;

/**
 * An article in the words of a language: `12(3)-(4)` becomes "Article 12(3) and (4)", "12 artiklan 3 ja 4 kohta",
 * "artikel 12.3 och 12.4", "Art. 12 Abs. 3 und 4 DSGVO". What is no article of the GDPR or of Swiss law, such as
 * `DPA 2018 s. 165`, is named by its act; anything else comes back as it is. Articles from one to another are `44-46`.
 * @param law short name of the law as it stands at its article: `GDPR`, `tietosuoja-asetuksen`, `DSGVO`
 */
export function sayArticle(article: string, language: StepLanguage, form: ArticleForm, law: string): string {
  const citations = article.split('; ').map(parse);
  if (citations.some((citation) => citation === null)) return sayAct(article, language);
  const known = citations.filter((citation) => citation !== null);
  const byLaw = Map.groupBy(known, (citation) => citation.law);
  const parts = [...byLaw].map(([act, group]) => sayGroup(act, group, language, form, law));
  return joined(parts, language);
}

function parse(text: string): Citation | null {
  const [, law = '', article = '', rest = ''] = SHAPE.exec(text) ?? [];
  if (article === '') return null;
  const marks = [...rest.matchAll(/\(([a-z0-9]{1,2})\)/g)].map(([, mark = '']) => mark);
  return {
    law,
    article: article.replace('-', '–'),
    paragraphs: marks.filter((mark) => /^\d/.test(mark)),
    points: marks.filter((mark) => /^[a-z]/.test(mark)),
  };
}

function sayGroup(act: string, group: Citation[], language: StepLanguage, form: ArticleForm, law: string): string {
  const named = form === 'brackets' || form === 'named';
  const own = act === '' ? (form === 'named' ? law : '') : named ? act : '';
  const several = group.length > 1 || group.some(({ article }) => article.includes('–'));
  switch (language) {
    case 'en': {
      const said = joined(group.map(english), language);
      return `${several ? 'Articles' : 'Article'} ${said}${own && ` ${ACTS[own] ?? own}`}`;
    }
    case 'fi':
      return (own && `${act === '' ? own : `${own}:n`} `) + finnishGroup(group, form === 'sentence');
    case 'sv':
      return `${several ? 'artiklarna' : 'artikel'} ${joined(group.map(swedish), language)}${own && ` i ${own}`}`;
    case 'de': {
      const suffix = named ? act || law : '';
      const said = group.map((citation) => german(citation, act || law));
      return `${joined(said, language)}${suffix && ` ${suffix}`}`;
    }
  }
}

/** English abbreviations of the Swiss acts. */
const ACTS: Record<string, string> = { DSG: 'FADP', DSV: 'DPO' };

const english = ({ article, paragraphs: [first, ...more], points: [point, ...points] }: Citation): string =>
  article +
  (first ? `(${first})` : '') +
  more.map((next) => ` and (${next})`).join('') +
  (point ? `(${point})` : '') +
  points.map((next) => ` and (${next})`).join('');

/** Whole articles share their noun: "15 ja 20 artikla". */
function finnishGroup(group: Citation[], genitive: boolean): string {
  if (group.every(({ paragraphs }) => paragraphs.length === 0)) {
    const numbers = group.map(({ article }) => article);
    return `${joined(numbers, 'fi')} ${genitive ? 'artiklan' : 'artikla'}`;
  }
  return joined(
    group.map((citation) => finnish(citation, genitive)),
    'fi',
  );
}

function finnish({ article, paragraphs, points }: Citation, genitive: boolean): string {
  if (paragraphs.length === 0) return `${article} ${genitive ? 'artiklan' : 'artikla'}`;
  const place = `${article} artiklan ${paragraphs.join(' ja ')}`;
  if (points.length === 0) return `${place} ${genitive ? 'kohdan' : 'kohta'}`;
  return `${place} kohdan ${points.join(' ja ')} ${genitive ? 'alakohdan' : 'alakohta'}`;
}

const swedish = ({ article, paragraphs, points }: Citation): string =>
  (paragraphs.length === 0
    ? article
    : joined(
        paragraphs.map((paragraph) => `${article}.${paragraph}`),
        'sv',
      )) + (points.length > 0 ? ` ${joined(points, 'sv')}` : '');

/** The definitions of Article 4 GDPR are numbered points, not paragraphs. */
const german = ({ law, article, paragraphs, points }: Citation, name: string): string =>
  `Art. ${article}` +
  (paragraphs.length > 0
    ? ` ${article === '4' && name.endsWith('DSGVO') ? 'Nr.' : 'Abs.'} ${joined(paragraphs, 'de')}`
    : '') +
  (points.length > 0 ? ` ${law === '' ? 'Buchst.' : 'lit.'} ${joined(points, 'de')}` : '');

const AND: Record<StepLanguage, string> = { en: 'and', fi: 'ja', sv: 'och', de: 'und' };

const joined = (parts: string[], language: StepLanguage): string =>
  parts.length < 3
    ? parts.join(` ${AND[language]} `)
    : `${parts.slice(0, -1).join(', ')} ${AND[language]} ${parts.at(-1)}`;

/** Sections of an act that has no articles. */
function sayAct(article: string, language: StepLanguage): string {
  const [, act, section] = /^(.{1,40}) s\. (\d{1,3}[A-Z]?(?:\(\d\))?)$/.exec(article) ?? [];
  if (!act) return article;
  const name = act === 'DPA 2018' ? 'Data Protection Act 2018' : act;
  switch (language) {
    case 'en':
      return `section ${section} of the ${name}`;
    case 'fi':
      return `${name} -lain ${section}\u00a0§`;
    case 'sv':
      return `section ${section} i ${name}`;
    case 'de':
      return `Section ${section} des ${name}`;
  }
}
