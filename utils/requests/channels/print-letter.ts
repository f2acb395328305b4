import type { Letter } from '../letter-model.ts';
import { letterWords } from '../letters/letter-words.ts';
import { oneLine } from '../letters/one-line.ts';
import { paragraphs } from '../letters/paragraphs.ts';
import { sayDate } from '../letters/say-values.ts';
import { tieCitations } from './tie-citations.ts';

/** Who writes to whom, on paper. */
export interface Correspondents {
  /** Name first, then the lines of the address. */
  sender: readonly string[];
  recipient: readonly string[];
  /** ISO date of the letter. */
  date: string;
}

/**
 * DIN 5008 form A, which leaves more room to the text than form B: the address field begins 27 mm from the top and 20 mm
 * from the left and is 85 mm × 45 mm, the first 17.7 mm of it for the return address, so that the recipient shows in the
 * window of a DL or C6/5 envelope folded at the marks.
 */
const STYLE = `
@page { size: A4; margin: 20mm 0 15mm }
@page :first { margin-top: 0 }
* { box-sizing: border-box }
html { font: 10pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff }
body { margin: 0; width: 210mm; position: relative; padding: 80mm 20mm 0 25mm }
address { font-style: normal }
.field { position: absolute; left: 20mm; top: 27mm; width: 85mm; height: 45mm; padding-left: 5mm; overflow: hidden }
.return { height: 17.7mm; display: flex; align-items: flex-end; font-size: 8pt; padding-bottom: 1mm }
.to { height: 27.3mm; line-height: 1.2 }
.to div, .from div { overflow-wrap: anywhere }
.from { position: absolute; left: 125mm; top: 32mm; width: 75mm }
.date { margin-top: 4mm }
.fold { position: absolute; left: 0; width: 5mm; border-top: .2mm solid #888 }
h1 { font-size: 10pt; margin: 0 0 5mm }
p { margin: 0 0 2.2mm; overflow-wrap: anywhere; break-inside: avoid }
ul { margin: -1.4mm 0 2.2mm; padding-left: 5mm; list-style: "– " }
.close { margin-top: 12mm; break-before: avoid }
@media screen { body { box-shadow: 0 0 4mm #999; margin: 5mm auto; min-height: 297mm } }
`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.toWellFormed().replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const block = (tag: string, text: string): string => `<${tag} dir="auto">${escaped(text)}</${tag}>`;

const lines = (texts: readonly string[]): string[] =>
  texts
    .map((text) => oneLine(text))
    .filter((text) => text !== '')
    .slice(0, 6);

/**
 * The letter as a page to print: A4, no script, nothing loaded from anywhere. A name below the greeting leaves room for a
 * signature, though none is owed.
 */
export function printLetter(letter: Letter, { sender, recipient, date }: Correspondents): string {
  const from = lines(sender);
  const body = paragraphs(letter.elements).map(({ text, list, close }) => {
    const set = close ? `<p class="close" dir="auto">${escaped(text)}</p>` : block('p', tieCitations(text));
    return list.length === 0 ? set : `${set}<ul>${list.map((point) => block('li', tieCitations(point))).join('')}</ul>`;
  });
  return [
    '<!doctype html>',
    `<html lang="${letter.language}"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<style>${STYLE}</style></head><body>`,
    `<div class="fold" style="top:87mm"></div><div class="fold" style="top:192mm"></div>`,
    `<div class="field"><div class="return">${escaped(from.join(' · '))}</div>`,
    `<address class="to">${lines(recipient)
      .map((line) => block('div', line))
      .join('')}</address></div>`,
    `<address class="from">${from.map((line) => block('div', line)).join('')}`,
    `<div class="date">${escaped(sayDate(date, letterWords(letter.language, letter.law)))}</div></address>`,
    block('h1', tieCitations(letter.subject)),
    ...body,
    '</body></html>',
    '',
  ].join('\n');
}
