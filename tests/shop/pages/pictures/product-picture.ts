import { robePicture, towelsPicture } from './bathroom.ts';
import { bedPicture, sheetPicture } from './bedroom.ts';
import type { Colours } from './colours.ts';
import { curtainPicture, cushionPicture, throwPicture } from './living-room.ts';
import { napkinsPicture, tablePicture } from './table.ts';

const drawings: Record<string, (colours: Colours) => string> = {
  bed: bedPicture,
  sheet: sheetPicture,
  towels: towelsPicture,
  robe: robePicture,
  throw: throwPicture,
  cushion: cushionPicture,
  curtain: curtainPicture,
  table: tablePicture,
  napkins: napkinsPicture,
};

/** An SVG of 600 × 720 for a kind of product in its four colours (base, light, dark, accent). */
export function productPicture(kind: string, colours: readonly string[]): string {
  const [base = '#cccccc', light = '#eeeeee', dark = '#888888', accent = '#555555'] = colours;
  const drawing = drawings[kind]?.({ base, light, dark, accent }) ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720">
<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f6f2ea"/><stop offset="1" stop-color="#e6dfd3"/></linearGradient>
<linearGradient id="fold" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${base}"/></linearGradient>
<linearGradient id="side" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="${base}"/><stop offset="1" stop-color="${dark}"/></linearGradient>
<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="14"/></filter>
</defs>
<rect width="600" height="720" fill="url(#wall)"/>
<path d="M0 560h600v160H0z" fill="#d8cdbb"/><path d="M0 560h600" stroke="#c6b9a4" stroke-width="3"/>
${drawing}
</svg>`;
}
