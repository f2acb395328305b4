/** A postal address: street or box, postcode and town. */
export interface FoundAddress {
  value: string;
  start: number;
  end: number;
}

const SEGMENT_LIMIT = 160;
/** Postcodes of the Nordic and German-speaking countries, with or without the country's letters. */
const POSTCODE =
  /(?:^|[\s(])((?:[A-Z]{1,3}[- ]\s?)?(?:\d{5}|\d{3} \d{2}|\d{4}))\s+(\p{Lu}[\p{L}'-]*(?:\s(?:am|an der|im|i|bei|v\.|ob)?\s?\p{Lu}[\p{L}'-]*){0,3})/u;
const BOX = /\b(?:PL|P\.O\.|PO|Box|Postfach|Postbox|Pb|PB|Postlåda)\b/;
const COUNTRIES =
  /\s(?:Deutschland|Germany|Finland|Suomi|Sverige|Sweden|Norge|Norway|Danmark|Denmark|Österreich|Austria|Schweiz|Switzerland|Estonia|Eesti|FINLAND|SUOMI|SVERIGE|SWEDEN|FI|SE|DE)$/;

interface Segment {
  text: string;
  start: number;
}

/** Cuts at commas, line feeds, tabs and middle dots. */
function segments(text: string, from: number, to: number): Segment[] {
  const cut: Segment[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const c = i === to ? '\n' : (text[i] ?? '');
    if (c !== ',' && c !== '\n' && c !== '\t' && c !== '·' && c !== '|') continue;
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
    const end = codeAt + match[0].length - match[0].indexOf(code) - (townLength - town.length);
    const street = streetIn(part, codeAt) ?? streetBefore(parts, index, text, codeAt);
    if (street === undefined) return;
    // four digits are a postcode only after a street that ends in a number
    if (/^\d{4}$/.test(code) && !/\d[a-zA-Z]?$/.test(street.text)) return;
    found.push({ value: `${street.text}, ${text.slice(codeAt, end).replace(/\s+/g, ' ')}`, start: street.start, end });
  });
  return found;
}

function streetIn(part: Segment, codeAt: number): Segment | undefined {
  const before = part.text.slice(0, codeAt - part.start).trim();
  if (before === '' || !/\d/.test(before)) return undefined;
  // keep what begins with a capital word close to the number: "… osoite Katu 5 70620 TOWN"
  const match = /\p{Lu}[\p{L}.'-]*(?:\s\p{L}[\p{L}.'-]*){0,3}\s\d+\s?[\p{L}]?(?:\s?[-–]\s?\d+)?[^\d]{0,40}$/u.exec(
    before,
  );
  const street = before.length <= 50 ? before : (match?.[0] ?? before);
  return { text: street.trim(), start: part.start + part.text.indexOf(street) };
}

/** "Address: 12 Quay Street" without its label. */
function withoutLabel(part: Segment): Segment {
  const label = /^\p{L}{3,16}:\s{0,2}/u.exec(part.text)?.[0].length ?? 0;
  return { text: part.text.slice(label), start: part.start + label };
}

function streetBefore(parts: Segment[], index: number, text: string, codeAt: number): Segment | undefined {
  for (let back = 1; back <= 2; back++) {
    const whole = parts[index - back];
    if (whole === undefined || codeAt - whole.start > 120) return undefined;
    const part = withoutLabel(whole);
    const looksRight =
      part.text.length <= 60 &&
      ((/\p{L}{2}/u.test(part.text) && /\d/.test(part.text) && !/\d{5}/.test(part.text)) || BOX.test(part.text));
    // a sentence is no street: at most one small word
    if ((part.text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2) continue;
    if (!looksRight || /[@:]/.test(part.text) || /^\D{0,12}\d{6}/.test(part.text)) continue;
    const street = /(?:^|\s)(\p{Lu}[^.]*)$/u.exec(part.text)?.[1] ?? part.text;
    const short = part.text.length <= 40 ? part.text : street;
    const start = part.start + part.text.indexOf(short);
    return { text: text.slice(start, start + short.length), start };
  }
  return undefined;
}
