import data from '../data/cookie-naming.json' with { type: 'json' };
import { anyOf } from '../words/any-of.ts';

const QUOTED = `["„“”'(]?`;
const [comma, ...joining] = data.joined;
const joined = `(?:${comma}| ${anyOf(joining)})`;

/** The word for a cookie right before a name, one that calls it so, or what joins it to another name. */
export const BEFORE_NAME = new RegExp(`(?:${anyOf(data.cookie)}|${joined}|${anyOf(data.called)}) ${QUOTED}$`, 'iu');
/** The word for a cookie right before a name. */
export const COOKIE_BEFORE = new RegExp(`${anyOf(data.cookie)} (?:${anyOf(data.called)} )?$`, 'iu');
/** The word for cookies before some of them: "cookies such as _ga". */
export const SUCH_AS = new RegExp(`${anyOf(data.cookie)},? \\(?${anyOf(data.such)} ${QUOTED}$`, 'iu');
/** What a firm does, right before the name of a cookie: "Stripe sets _sid". */
export const SETS = new RegExp(`(?<![\\p{L}])${anyOf(data.sets)} ${QUOTED}$`, 'iu');
/** The same right behind it: "the IDE cookie". */
export const COOKIE_BEHIND = new RegExp(`^[- ]${anyOf(data.behind)}(?!s)`, 'iu');
/** The word for a cookie before a name in quotation marks, or behind one. */
export const QUOTED_COOKIE = new RegExp(
  `${anyOf(data.cookie)} (?:${anyOf(data.called)} )?["„“”]|["“”][- ]${anyOf(data.behind)}`,
  'iu',
);
/** The word for cookies right behind the last name of a row. */
export const COOKIES_BEHIND = new RegExp(`^["“”)]{0,2}[- ]${anyOf(data.cookie)}(?![\\p{L}])`, 'iu');
/** What opens a row of names. */
export const NAMES_OPEN = /[:(] ?["“„”]?$/;
/** What announces some of many, before a colon. */
export const EXAMPLES = new RegExp(`^${anyOf(data.examples)} ?:`, 'iu');
/** What calls a name so, and the quotation mark before it. */
export const CALLING = new RegExp(`(?: ${anyOf(data.called)})? ?["„“”'(]$`, 'iu');
/** "a cookie named ", right before what it is called. */
export const NAMED_BEFORE = new RegExp(`${anyOf(data.one)},? ${anyOf(data.called)} ${QUOTED}$`, 'iu');
/** "A cookie called basket" */
export const CALLED_NAME = new RegExp(
  `${anyOf(data.cookie)},? ${anyOf(data.called)} ${QUOTED}([a-z][\\w.*-]{1,40}[\\w*])`,
  'giu',
);
/** Nothing but what joins two names of a row. */
export const ONLY_JOINED = new RegExp(`^["“”']?${joined} ${QUOTED}$`, 'iu');
/** A sentence that goes on about the firm of the one before. */
export const GOES_ON = new RegExp(`^${anyOf(data.back)}(?![\\p{L}])`, 'iu');
/** What stands before a firm that does not set the cookie. */
export const NOT_BY = new RegExp(`(?<![\\p{L}])${anyOf(data.notBy)} $`, 'iu');
/** Which of several names a length is told for. */
export const WHICH = new RegExp(
  `(?<![\\p{L}])(?:(${anyOf(data.two)})|(${anyOf(data.first)})|(${anyOf(data.last)}))(?![\\p{L}])`,
  'giu',
);

const AND = anyOf(data.and);
const NAME = `["'“„]?[^\\s:,;()"“”]{2,60}["'“”]?`;
/** `_ga, _gid and _gat (Google)`: several names at the start of a line, before a mark or who sets them. */
export const SEVERAL_NAMES = new RegExp(
  `^(${NAME}(?:(?:, | / | ${AND} )${NAME}){1,4})\\s?(?=[:(–—]|-(?!\\w)|\\s[–—-]| ${anyOf(data.by)} )`,
);
/** A word between two names. */
export const AND_BETWEEN = new RegExp(` ${AND} `);
/** Every such word. */
export const ANDS = new RegExp(` ${AND} `, 'g');
/** What parts the names of a cell. */
export const NAMES_APART = new RegExp(`[\\n,;]| [/·|] | ${AND} `);
/** What parts the lengths of several names: "2 years / 24 hours", "1 år resp. 30 minuter". */
export const LENGTHS_APART = new RegExp(`[/,;\\n]| (?:${anyOf(data.each)}\\.?|${AND}) `, 'g');
/** What parts the name from who sets it in a cell, the surest first. */
export const CELL_MARKS = [/\n/g, /: | [|–—/-] /g, / ?\(/g, new RegExp(` ${anyOf(data.by)} `, 'g'), /, /g];
/** What parts the two in a heading: `Provider / name`, `Bezeichnung (Anbieter)`. */
export const HEADINGS_APART = new RegExp(`^[\\s:]*(?:[/,&+|(–—-]|${anyOf(data.headings)})`);
/** A cookie in the singular, behind which its name may stand in parentheses or quotation marks. */
export const ONE_COOKIE = new RegExp(`${anyOf(data.one)}$`);
/** Names in capitals that many shops have. */
export const WIDESPREAD: ReadonlySet<string> = new Set(data.widespread);
/** "shop-consent": a name of small letters that its last part gives away. */
export const TOLD_BY_PART = new RegExp(`^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-${anyOf(data.parts)}$`);
/** Words with a hyphen that are no names. */
export const HYPHENED: ReadonlySet<string> = new Set(data.hyphened);
/** Capitals that say what kind of cookie it is. */
export const CAPITALS: ReadonlySet<string> = new Set(data.capitals);
/** What consent mode calls its settings: no cookies, though written like them. */
export const SIGNALS: ReadonlySet<string> = new Set(data.signals);
/** A name in capitals that tells by itself that it is one. */
export const tellsByCapitals = (word: string): boolean =>
  /^[A-Z]{5,}$/.test(word) && /ID|SESSION|TOKEN/.test(word.slice(3));
/** Words written as one, each with a capital letter. */
export const JOINED_WORDS = /^(?:[A-Z][a-z]+){2,5}$/;
