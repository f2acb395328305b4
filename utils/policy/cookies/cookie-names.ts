import { CAPITALS, HYPHENED, NAMES_APART, SIGNALS } from '../names/naming-words.ts';
import { remembered } from '../remembered.ts';

const NAME_LIMIT = 90;
/** Blanks of a line that can still be a name and a few words behind it. */
const MOST_BLANKS = 12;
/** What a cookie or storage key may be called in a declaration: RFC 6265 tokens, and the marks of patterns. */
const SHAPE = /^[A-Za-z0-9_.\-*#<>[\]{}$%:~|!@/+=&^()]+$/;
/** What stands for a part that differs from shop to shop: `_ga_<Mätnings-ID>`. */
const PLACE = /<[^<>\s]{1,30}>/;
/** Marks that ordinary words do not have. */
const DISTINCT =
  /(?:^|-)(?:XSRF|CSRF|TOKEN|SESSID)(?:-|$)|-.*[{<*]|[_*#]|\d|^[.~]|[a-z][A-Z]|^[A-Z]{2,}$|^__|[a-z]-(?:[a-z].*-|$)|\[|%|\{|<|^[A-Z]{2,4}\.[a-z]{3}|^X-[A-Z]/;

/** A site named as its owner writes it, "LampWorks.com". */
const SITE = /^[A-Z][A-Za-z0-9-]*\.(?:com|net|org|io|eu|st|de|at|ch|se|fi|uk)$/;

/** The capitals before a word in small letters. */
const COMPOUND = /^([A-Za-z]{2,10})-[a-zà-öø-ÿ]+$/;

/** The end of an address. */
export const HOST = /\.(?:[a-z]{2}|com|net|org|info|shop|app|example|test)$/;
/** Where something is stored, not what. */
const STORAGE = /^(?:(?:local|session)storage|indexeddb)\p{L}{0,4}$/iu;

/** A name of which such a part is told in several words: `till_notice[notice id]`. */
const PLACED = /^[\w.-]{2,60}[[<{][\w-]{1,20}(?: [\w-]{1,20}){1,3}[\]>}]$/;

/** What is said of a name in parentheses behind it: `_ga (2 years)`. */
const BEHIND = /\s\([^()]{1,60}\)$/;

/** A name in parentheses behind words for it: `CSRF token (XSRF-TOKEN)`, `a cookie (till_id or the like)`. */
const INSIDE = /^[^()\n]{2,60} \((?:(?:local|session)Storage: )?(\S{3,60}?)(?:,? [^()\n]{1,40})?\)$/;
/** Whether a word is a name for sure by more than its capitals. */
const isTelling = (word: string): boolean => /[_*]|[a-z][A-Z]|-TOKEN$/.test(word) && isDistinctCookieName(word);

/** What is said of a name behind a mark: `_ga: 2 years`, `_gid – 1 day`. */
const TOLD = /^\s*(\S{2,60}?)(?::| [–—-]) .{1,60}$/;

/** The same with a name that is written like a word, where a number follows. */
const PLAIN_TOLD = /^\s*[a-z][a-z0-9]{1,30}(?::| [–—-]) \d/;

/** "7.Cookies", "Trafik- och", "**Storage**", "[name": the number of a heading, half a word, marks of emphasis, half a bracket. */
const NO_NAME = /^\[[^\]]*$|^\d{1,2}\.\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+-$|^\*\*|[^_*]\*\*$/u;

/** Whether a word can be the name of a cookie. */
export function isCookieName(word: string): boolean {
  return (
    word.length > 0 &&
    word.length <= NAME_LIMIT &&
    (SHAPE.test(word) || (word.includes('<') && SHAPE.test(word.replace(PLACE, 'x')))) &&
    /[A-Za-z]/.test(word) &&
    !/^https?:/.test(word) &&
    !word.includes('@.') &&
    !NO_NAME.test(word) &&
    !SIGNALS.has(word)
  );
}

/** Whether a word can hardly be anything but the name of a cookie, even in running text. */
export const isDistinctCookieName: (word: string) => boolean = remembered(
  (word) =>
    isCookieName(word) &&
    DISTINCT.test(word) &&
    !/^[\d.,:-]*[a-z]{0,4}$/.test(word) &&
    !word.includes('/') &&
    !word.endsWith('.') &&
    !STORAGE.test(word) &&
    !CAPITALS.has(word) &&
    // "Third-party-Cookies"
    !HYPHENED.has(word.toLowerCase().replace(/-cookies?$/, '')) &&
    // "GDPR-tool"
    !CAPITALS.has(COMPOUND.exec(word)?.[1] ?? '') &&
    !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,6}$/.test(word) &&
    !SITE.test(word),
);

/**
 * The names of a cell: several are parted by line feeds, commas, semicolons, or blanks when every part has the shape.
 * A header label that the page repeats in the cell ("Name: _ga") is cut off.
 */
export const splitCookieNames: (cell: string) => readonly string[] = remembered((cell) => {
  if (isProse(cell)) return [];
  // the star of a footnote
  let text = cell.endsWith(' *') ? cell.slice(0, -2) : cell;
  const label = /^(?:cookie ?)?(?:name|nimi|namn|cookie|eväste|kaka)\s?[:\n]\s?/i.exec(text);
  if (label !== null) text = text.slice(label[0].length);
  if (PLACED.test(text)) return [text];
  const [, inner = ''] = INSIDE.exec(text) ?? [];
  if (isTelling(inner) && !isTelling(text.split(/[ ,;]/, 1)[0] ?? '')) return [inner];
  // "till (local storage, from LampTalk)": what parts names parts none there
  const said = BEHIND.exec(text)?.[0] ?? '';
  if (said.includes(',') && !said.split(/[ ,()]+/).some(isTelling)) text = text.slice(0, -said.length);
  let told = false;
  const parts = text
    .split(NAMES_APART)
    .map((part) => {
      const [, name = ''] = TOLD.exec(part) ?? [];
      if (!isDistinctCookieName(name) && !PLAIN_TOLD.test(part)) return trimName(part.replace(BEHIND, ''));
      told = true;
      return name;
    })
    .filter((part) => part !== '');
  if (parts.every(isCookieName)) return parts;
  if (told) return parts.filter(isCookieName);
  const words = parts
    .flatMap((part) => part.split(' '))
    .map(trimName)
    .filter((part) => part !== '');
  if (words.length > 1 && words.every(isDistinctCookieName)) return words;
  // "_ga (Google)", "wordpress_* cookies": the first word when it is unmistakable
  const [first] = words;
  if (first !== undefined && isDistinctCookieName(first)) return [first];
  return parts.filter(isCookieName);
});

/** More words in a line than names would make. */
function isProse(cell: string): boolean {
  let blanks = 0;
  for (let i = 0; i < cell.length && blanks <= MOST_BLANKS; i++) {
    const c = cell[i];
    if (c === ' ' && !',;'.includes(cell[i - 1] ?? ' ')) blanks++;
    else if (c === '\n') blanks = 0;
  }
  return blanks > MOST_BLANKS;
}

function trimName(part: string): string {
  if (part.length > 2 * NAME_LIMIT) return part;
  return part.trim().replace(/^["'„“”‘’`]+|["'„“”‘’`]*:?$/g, '');
}
