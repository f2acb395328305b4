import { type Colours, shadow } from './colours.ts';

/** A made bed: headboard, two pillows, a duvet turned down. */
export function bedPicture({ light, dark, accent }: Colours): string {
  return `${shadow(300, 640, 270, 26)}
<path d="M70 250q0-26 26-26h408q26 0 26 26v330H70z" fill="#b08d68"/><path d="M92 262q0-16 16-16h384q16 0 16 16v150H92z" fill="#c09d78"/>
<path d="M60 430h480v190q0 14-14 14H74q-14 0-14-14z" fill="#f4efe6"/>
<path d="M104 334q86-34 168-4 14 46 2 92-88 22-172 2-12-46 2-90z" fill="url(#fold)"/><path d="M118 350q72-26 142-4" stroke="${dark}" stroke-width="2" fill="none" opacity=".5"/>
<path d="M328 330q84-30 168 4 14 44 2 90-84 20-172-2-12-46 2-92z" fill="#fbf8f2"/><path d="M340 346q72-22 142 4" stroke="#cfc4b2" stroke-width="2" fill="none"/>
<path d="M44 446q130-34 256-20t256-6l8 196q-130 26-262 18t-262 2z" fill="url(#fold)"/>
<path d="M44 446q130-34 256-20t256-6l2 46q-130 16-258 6T42 490z" fill="${light}"/><path d="M42 492q130-28 258-18t258-6" stroke="${dark}" stroke-width="2.5" fill="none" opacity=".55"/>
<path d="M150 500q-12 60-6 128M262 486q16 70 2 150M380 488q-14 66 8 144M474 484q10 66-6 140" stroke="${dark}" stroke-width="3" fill="none" opacity=".28"/>
<path d="M196 520q30 24 22 96M430 520q-26 30-16 104" stroke="${light}" stroke-width="5" fill="none" opacity=".6"/>
${[120, 200, 280, 360, 440].map((x) => `<circle cx="${x}" cy="${612 - (x % 3)}" r="5" fill="${accent}" opacity=".75"/>`).join('')}
<path d="M300 92v60" stroke="#8a7a63" stroke-width="3"/><path d="M250 190q0-44 50-44t50 44z" fill="#efe3cb"/><ellipse cx="300" cy="190" rx="50" ry="7" fill="#fff6df"/>`;
}

/** Sheets folded on a stool. */
export function sheetPicture({ light, dark, accent }: Colours): string {
  const layers = [0, 1, 2, 3].map((i) => {
    const y = 420 - i * 58;
    return `<path d="M${150 + i * 4} ${y}q150-14 ${300 - i * 8} 0 14 24 0 54-150 12-${300 - i * 8} 0-14-28 0-54z" fill="${i % 2 ? light : 'url(#fold)'}" stroke="${dark}" stroke-opacity=".35"/>
<path d="M${160 + i * 4} ${y + 30}q142-10 ${280 - i * 8} 0" stroke="${accent}" stroke-width="1.5" stroke-dasharray="3 5" fill="none" opacity=".8"/>`;
  });
  return `${shadow(300, 655, 200, 22)}
<path d="M150 478h300v26H150z" fill="#a98660"/><path d="M176 504l-26 150h22l30-150zM424 504l26 150h-22l-30-150z" fill="#94724e"/><path d="M180 580h240v12H180z" fill="#94724e"/>
${layers.join('\n')}
<path d="M292 216q-4-90 44-130M300 200q10-60-36-112M296 210q-30-40-70-46" stroke="#7d8a6a" stroke-width="4" fill="none"/>
<g fill="#93a07e"><ellipse cx="336" cy="92" rx="12" ry="26" transform="rotate(30 336 92)"/><ellipse cx="262" cy="92" rx="11" ry="24" transform="rotate(-30 262 92)"/><ellipse cx="226" cy="160" rx="10" ry="22" transform="rotate(-70 226 160)"/><ellipse cx="322" cy="136" rx="10" ry="22" transform="rotate(60 322 136)"/></g>`;
}
