/** A postal address: street or box, postcode and town. */
export interface FoundAddress {
  value: string;
  start: number;
  end: number;
}

const SEGMENT_LIMIT = 160;
/** Postcodes of the Nordic and German-speaking countries and of Poland, with or without the country's letters. */
const POSTCODE =
  /(?:^|[\s(])((?:[A-Z]{1,3}[- ]\s?)?(?:\d{5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}))\s+([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ'-]*(?:\s(?:am|an der|im|i|vid|bei|v\.|ob)?\s?[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ'-]*){0,3})/;
const BOX = /\b(?:PL|P\.O\.|PO|Box|Postfach|Postbox|Pb|PB|Postlåda)\b/;
const COUNTRIES =
  /\s(?:Deutschland|Germany|Finland|Suomi|Sverige|Sweden|Norge|Norway|Danmark|Denmark|Österreich|Austria|Schweiz|Switzerland|Estonia|Eesti|FINLAND|SUOMI|SVERIGE|SWEDEN|FI|SE|DE)$/;

interface Segment {
  text: string;
  start: number;
}

/** Whether a part of an address may end at an offset. */
function isCut(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c > 58) return c === 0x7c || c === 0xb7;
  return c === 0x2c || c === 0x0a || c === 0x09 || ((c === 0x3a || c === 0x2e) && endsLabel(text, i));
}

/** Whether a colon or the full stop of a sentence stands at an offset, not that of an abbreviation (`Hauptstr. 5`). */
function endsLabel(text: string, i: number): boolean {
  if (text[i + 1] !== ' ') return false;
  if (text[i] === ':') return true;
  return (
    text[i] === '.' &&
    /(?:[a-zß-öø-ÿ]{4}|\d\))$/.test(text.slice(Math.max(0, i - 4), i)) &&
    !/str$/i.test(text.slice(i - 3, i))
  );
}

/** Cuts at commas, line feeds, tabs, middle dots, colons and full stops. */
function segments(text: string, from: number, to: number): Segment[] {
  const cut: Segment[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isCut(text, i)) continue;
    let a = start;
    while (a < i && text[a] === ' ') a++;
    if (a < i && i - a <= SEGMENT_LIMIT) cut.push({ text: text.slice(a, i), start: a });
    else if (a < i) cut.push({ text: text.slice(i - SEGMENT_LIMIT, i), start: i - SEGMENT_LIMIT });
    start = i + 1;
  }
  return cut;
}

/** All postal addresses between two offsets, in order; the parts are joined with a comma whatever stood between. */
export function findAddresses(text: string, from: number, to: number): FoundAddress[] {
  const found: FoundAddress[] = [];
  const parts = segments(text, from, to);
  parts.forEach((part, index) => {
    const match = POSTCODE.exec(part.text);
    if (match === null) return;
    const code = match[1] ?? '';
    let town = (match[2] ?? '').trim();
    const codeAt = part.start + match.index + match[0].indexOf(code);
    const townLength = town.length;
    town = town.replace(COUNTRIES, '').replace(/\.$/, '');
    // "91500 Muhos Puhelin: …": the next label is no part of the town
    if (text[part.start + match.index + match[0].length] === ':') town = town.replace(/\s[^\s]+$/, '');
    const end = codeAt + match[0].length - match[0].indexOf(code) - (townLength - town.length);
    const street = streetIn(part, codeAt) ?? streetBefore(parts, index, text, codeAt);
    if (street === undefined) return;
    // four digits are a postcode only after a street that ends in a number
    if (/^\d{4}$/.test(code) && !/\d[a-zA-Z]?$/.test(street.text)) return;
    found.push({ value: `${street.text}, ${text.slice(codeAt, end).replace(/\s+/g, ' ')}`, start: street.start, end });
  });
  return found;
}

/** A firm right before its street: "Esimerkki Oy Katu 5". */
const FIRM =
  /^(?:.{0,160} )?(?:AB|Oyj?|GmbH|Ltd|AS|A\/S|ApS|KG|AG|OÜ|B\.?V\.?|SARL|SAS|S\.?[rR]\.?[lL]\.?|S\.?L\.?|[Ss]p\. ?z ?o\. ?o\.|s\. ?r\. ?o\.)\s(?=[A-ZÀ-ÖØ-ÞĀ-Ž]|ul\. )/;

function streetIn(part: Segment, codeAt: number): Segment | undefined {
  // a registration number, or a firm, may stand before the street
  const before = part.text
    .slice(0, codeAt - part.start)
    .replace(/^[^()]{0,60}\) /, '')
    .replace(/^\d{6,}\s/, '')
    .replace(FIRM, '')
    .trim();
  if (before === '' || !/\d/.test(before)) return undefined;
  const tail = streetOf(before);
  if (tail !== undefined && tail !== before)
    return { text: tail, start: part.start + part.text.lastIndexOf(tail, codeAt - part.start) };
  // keep what begins with a capital word close to the number: "… osoite Katu 5 70620 TOWN"
  const match =
    /[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'-]*(?:\s[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ.'-]*){0,3}\s\d+\s?[A-Za-zÀ-ÖØ-öø-ɏ]?(?:\s?[-–]\s?\d+)?[^\d]{0,40}$/.exec(
      before,
    );
  const street = before.length <= 50 ? before : (match?.[0] ?? before);
  return { text: street.trim(), start: part.start + part.text.indexOf(street) };
}

/** "Address: 12 Quay Street" without its label, "Ada Sample – Quay 2" without the name, "Adresse Lindenweg 7" without the word before it. */
function withoutLabel(part: Segment): Segment {
  const label = (LABEL.exec(part.text) ?? FIRM.exec(part.text))?.[0].length ?? 0;
  return { text: part.text.slice(label), start: part.start + label };
}

const LABEL =
  /^[A-Za-zÀ-ÖØ-öø-ɏ]{3,16}:\s{0,2}|^\D{2,60} [–—] (?=\p{Lu})|^.{0,80}\b(?:Post|post)?(?:[Aa]dresse?|[Aa]nschrift|[Aa]ddress|[Oo]soite) (?=\p{Lu})/u;
/** Small words that stand inside a street's name. */
const PARTICLES =
  /^(?:am|an|auf|bei|der|dem|den|des|die|im|in|zu|zum|zur|von|vor|van|i|av|på|vid|of|the|de|la|le|du|und|och|ja)$/;
/** A street at the end of words that are none: `Box 42`, `4 Granite Row`, `Katu 5 B`. */
const TAILS = [
  /(?:PL|P\.O\. Box|PO Box|Box|Postfach|Postbox|Postlåda) \d{1,7}$/,
  /(?:^|\s)(\d{1,5}[a-zA-Z]?(?:[-–]\d{1,5})?(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'-]{0,30}){1,4})$/,
  /(?:^|\s)([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'-]{1,40}(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ɏ.'-]{1,30}){0,2} \d{1,5}(?: ?[a-zA-Z])?(?: \d{1,3})?)$/,
];

/** The street in a stretch between commas; undefined where it holds none. */
function streetOf(text: string): string | undefined {
  const small = text.split(' ').filter((word) => /^[a-zß-öø-ÿ]{2,}$/.test(word) && !PARTICLES.test(word));
  if (small.length === 0 && text.length <= 60) return text;
  for (const pattern of TAILS) {
    const match = pattern.exec(text);
    if (match !== null) return match[1] ?? match[0];
  }
  return small.length > 1 ? undefined : text;
}

const FLOOR =
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)? ?(?:vån|tr|floor|fl|krs|kerros|og|etage|stock)|(?:vån|plan|floor|etage) ?\d{1,2})\b/i;

function streetBefore(parts: Segment[], index: number, text: string, codeAt: number): Segment | undefined {
  for (let back = 1; back <= 2; back++) {
    const whole = parts[index - back];
    if (whole === undefined || codeAt - whole.start > 160) return undefined;
    const part = withoutLabel(whole);
    const street = streetOf(part.text);
    if (street === undefined || street.length > 60 || /[@:]/.test(street) || /^\D{0,12}\d{6}/.test(street)) continue;
    // "Kungsgatan 2, 6 vån, 111 22 Stockholm": the street stands before the floor
    const above = FLOOR.test(part.text) ? streetBefore(parts, index - back, text, codeAt) : undefined;
    if (above !== undefined) return { ...above, text: text.slice(above.start, part.start + part.text.length) };
    const looksRight =
      (/[A-Za-zÀ-ÖØ-öø-ɏ]{2}/.test(street) && /\d/.test(street) && !/\d{5}/.test(street)) || BOX.test(street);
    if (!looksRight) continue;
    const start = part.start + part.text.lastIndexOf(street);
    return { text: text.slice(start, start + street.length), start };
  }
  return undefined;
}
