import { type Colours, shadow } from './colours.ts';

/** A checked throw over the back of an armchair. */
export function throwPicture({ base, light, dark, accent }: Colours): string {
  const fringe = Array.from(
    { length: 15 },
    (_, i) =>
      `<path d="M${206 + i * 13} 520q${i % 2 ? 4 : -4} 16 0 34" stroke="${base}" stroke-width="5" stroke-linecap="round"/>`,
  );
  const bands = [0, 1, 2, 3].map(
    (i) => `<path d="M${216 + i * 52} 190v336" stroke="${light}" stroke-width="16" opacity=".5"/>`,
  );
  const cross = [0, 1, 2, 3, 4].map(
    (i) => `<path d="M190 ${236 + i * 62}h220" stroke="${dark}" stroke-width="14" opacity=".5"/>`,
  );
  const thin = [0, 1, 2, 3].map(
    (i) =>
      `<path d="M${242 + i * 52} 190v336M190 ${268 + i * 62}h220" stroke="${accent}" stroke-width="2" opacity=".8"/>`,
  );
  return `${shadow(300, 652, 230, 24)}
<path d="M120 640l14-70h24l-4 70zM480 640l-14-70h-24l4 70z" fill="#7b5f42"/>
<path d="M130 280q0-120 170-120t170 120v220H130z" fill="#cfc6b6"/><path d="M96 380q0-34 36-34t36 34v210H110q-14 0-14-14zM504 380q0-34-36-34t-36 34v210h58q14 0 14-14z" fill="#bfb5a3"/>
<path d="M160 470q140-20 280 0v110q-140 16-280 0z" fill="#d9d1c2"/>
<clipPath id="throw"><path d="M196 172q104-30 208 0 10 170 0 350-104 12-208 0-8-170 0-350z"/></clipPath>
<g clip-path="url(#throw)"><rect x="180" y="140" width="240" height="400" fill="${base}"/>${bands.join('')}${cross.join('')}${thin.join('')}<path d="M300 150q26 180-8 380" stroke="#000" stroke-opacity=".12" stroke-width="22" fill="none"/></g>
${fringe.join('')}`;
}

/** A herringbone cushion against a bench. */
export function cushionPicture({ base, light, dark, accent }: Colours): string {
  const rows = Array.from({ length: 14 }, (_, row) => {
    const y = 236 + row * 26;
    const zigzag = Array.from(
      { length: 12 },
      (_, i) => `${i === 0 ? 'M' : 'L'}${140 + i * 30} ${y + (i % 2 ? 16 : 0)}`,
    ).join('');
    return `<path d="${zigzag}" stroke="${row % 2 ? light : dark}" stroke-width="7" fill="none" opacity=".65"/>`;
  });
  return `${shadow(300, 640, 220, 24)}
<rect x="40" y="560" width="520" height="26" rx="8" fill="#b08d68"/><path d="M86 586h26l-8 96H84zM488 586h26l4 96h-20z" fill="#96744f"/>
<clipPath id="cushion"><path d="M138 236q80 16 162 2t166-4q-12 90 0 164t-6 160q-86-10-160 0t-164-2q14-86 4-160t-2-160z"/></clipPath>
<g clip-path="url(#cushion)"><rect x="110" y="210" width="380" height="370" fill="${base}"/>${rows.join('')}<path d="M440 220q30 160-10 350h90V210z" fill="${accent}" opacity=".22"/></g>
<path d="M138 236q80 16 162 2t166-4q-12 90 0 164t-6 160q-86-10-160 0t-164-2q14-86 4-160t-2-160z" fill="none" stroke="${accent}" stroke-width="3" opacity=".6"/>`;
}

/** Sheer curtains before a winter window. */
export function curtainPicture({ base, light, dark, accent }: Colours): string {
  const side = (x: number, flip: number) =>
    `<g transform="translate(${x} 0) scale(${flip} 1)"><path d="M0 96h150q-18 240 14 560H-6q12-280 6-560z" fill="${light}" opacity=".93"/>
${[20, 50, 82, 112].map((fold) => `<path d="M${fold} 98q-12 260 ${fold / 12} 556" stroke="${dark}" stroke-opacity=".4" stroke-width="5" fill="none"/>`).join('')}<path d="M140 98q-14 250 14 556" stroke="${base}" stroke-width="4" fill="none"/></g>`;
  return `<rect x="130" y="120" width="340" height="400" fill="#fff"/><rect x="146" y="136" width="308" height="368" fill="${accent}" opacity=".5"/>
<path d="M146 420q80-40 150-12t158-24v120H146z" fill="#f3f6f7"/><g fill="#5f7a6d"><path d="M210 410l26-90 26 90zM330 416l34-120 34 120zM276 416l18-60 18 60z"/></g>
<g fill="#fff">${[180, 230, 300, 352, 410].map((x, i) => `<circle cx="${x}" cy="${180 + ((i * 57) % 150)}" r="5"/>`).join('')}</g>
<path d="M300 136v368M146 320h308" stroke="#fff" stroke-width="10"/><rect x="112" y="510" width="376" height="20" rx="4" fill="#fff"/>
<rect x="70" y="82" width="460" height="12" rx="6" fill="#8e6c48"/><circle cx="68" cy="88" r="12" fill="#8e6c48"/><circle cx="532" cy="88" r="12" fill="#8e6c48"/>
${side(84, 1)}${side(516, -1)}`;
}
