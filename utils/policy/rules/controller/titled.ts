import naming from '../../data/name-words.json' with { type: 'json' };
import type { PolicyText } from '../../policy-text.ts';
import { anyOf } from '../../words/any-of.ts';
import type { ControllerName } from './line-names.ts';
import { NAME_IN_CAPITALS } from './own-voice.ts';
import { asFirm, isWriter } from './whose-name.ts';

/** Blocks and characters of a line in which a page is entitled. */
const TOP_BLOCKS = 3;
const LINE = 100;
/** Fewest letters of a word of the name by which an address is kin to it. */
const KIN = 5;
/** As little as a name in the first words says, and more than a firm that is only named. */
const SCORE = 1.2;
const NOTICE = anyOf(naming.notices);
const ANY = '(.{3,60}?)';
/** "Datenschutzerklärung von Kerzeneck", "Privacy Policy of Candle Corner". */
const OF = new RegExp(`^${NOTICE} ${anyOf(naming.noticesOf)} ${ANY}$`, 'iu');
/** "Privacy Policy – Candle Corner", "Candle Corner | Customer Privacy Notice", "Candle Corner's Privacy Policy". */
const BESIDE = [
  new RegExp(`^${NOTICE}(?: [–—-] | ?[|:] )${ANY}$`, 'iu'),
  new RegExp(`^${ANY}(?: [–—-] | ?[|:] |['’]s | )(?:${anyOf(naming.noticesFor)} )?${NOTICE}$`, 'iu'),
];
const NAME = new RegExp(`^${NAME_IN_CAPITALS}$`, 'u');

/** Whose notice it is by its title, where the name is more than a word or stands again. */
export function titled(document: PolicyText): ControllerName[] {
  for (const block of document.blocks.slice(0, TOP_BLOCKS)) {
    const [line = ''] = block.text.split('\n', 1);
    if (line.length > LINE) continue;
    const of = OF.exec(line)?.[1];
    const name = of ?? BESIDE.map((shape) => shape.exec(line)?.[1]).find((found) => found !== undefined);
    if (name === undefined || !NAME.test(name)) continue;
    const start = block.start + line.indexOf(name);
    if (!isWriter(document, name, start)) continue;
    const sure = of !== undefined && name.includes(' ');
    if (sure || isAddressedSo(document, name) || (name.includes(' ') && standsAgain(document, name, start)))
      return [{ ...asFirm(document, name, start), score: SCORE, rule: 'controller.title' }];
  }
  return [];
}

/** Whether a name stands in a text outside a title. */
function standsAgain({ text }: PolicyText, name: string, start: number): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const line = text.slice(text.lastIndexOf('\n', at) + 1, at + name.length + LINE).split('\n', 1)[0] ?? '';
    if (at !== start && line.length > name.length && !OF.test(line) && !BESIDE.some((shape) => shape.test(line)))
      return true;
  }
  return false;
}

/** Whether a longer word of a name stands in the host or in an address of the page. */
function isAddressedSo({ host, emails, text }: PolicyText, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const sites = text.match(/(?:www\.|https?:\/\/)[\w.-]{4,60}/g) ?? [];
  const known = [host, ...emails.map(({ value }) => value.slice(value.indexOf('@'))), ...sites].join(' ').toLowerCase();
  return (
    words.some((word) => word.length >= KIN && known.includes(word)) ||
    words.some((_, last) => last > 0 && known.includes(words.slice(0, last + 1).join('')))
  );
}
