import { getDomain, getDomainWithoutSuffix } from 'tldts';
import confusables from '../data/confusables.json' with { type: 'json' };
import { decodePunycode } from './decode-punycode.ts';

const SINGLE: Readonly<Record<string, string>> = confusables.single;
/** Names shorter than this differ by a letter too often for that to mean anything. */
const TELLING = 5;

/**
 * Whether one registrable domain passes for another: it reads the same when look-alike characters are levelled out
 * (UTS 39), or differs by a single letter. The same name under another ending is no look-alike.
 */
export function looksLike(domain: string, original: string): boolean {
  const [name, known] = [nameOf(domain), nameOf(original)];
  if (name === '' || known === '' || name === known) return false;
  if (skeleton(name) === skeleton(known)) return true;
  return Math.min(name.length, known.length) >= TELLING && oneApart(name, known);
}

/** Whether the host of another domain bears the shop's in front: `shop.example.other.example`, `shop-example.other`. */
export function bearsDomain(host: string, original: string): boolean {
  const ascii = URL.parse(`http://${host}`)?.hostname ?? '';
  const dotted = (name: string): string => `.${name.replaceAll('-', '.')}`;
  return ascii !== original && dotted(ascii).includes(`${dotted(original)}.`);
}

/** Whether letters of several scripts stand in one name, which no honest shop has (UTS 39 section 5.2). */
export function mixesScripts(domain: string): boolean {
  const name = nameOf(domain);
  return (
    [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(name)).length > 1
  );
}

/** The registrable domain of a host, in ASCII; null for what is none. */
export function domainOf(host: string): string | null {
  if (host.length > 253) return null;
  const ascii = URL.parse(`http://${host}`)?.hostname ?? '';
  return getDomain(ascii, { allowPrivateDomains: true });
}

/** The name without its ending, as it is displayed. */
const nameOf = (domain: string): string =>
  (getDomainWithoutSuffix(domain, { allowPrivateDomains: true }) ?? '')
    .split('.')
    .map(decodePunycode)
    .join('.')
    .normalize('NFC')
    .toLowerCase();

function skeleton(name: string): string {
  const single = Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''), (sign) => SINGLE[sign] ?? sign).join('');
  return confusables.pairs.reduce((text, [pair = '', sign = '']) => text.replaceAll(pair, sign), single);
}

/** One letter added, left out, changed, or two neighbours swapped. */
function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const after = (text: string, skip: number): string => text.slice(start + skip);
  if (short.length < long.length) return after(short, 0) === after(long, 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return after(short, 1) === after(long, 1) || (swapped && after(short, 2) === after(long, 2));
}
