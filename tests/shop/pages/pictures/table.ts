import { type Colours, shadow } from './colours.ts';

/** A laid table under a bordered cloth. */
export function tablePicture({ base, light, dark, accent }: Colours): string {
  return `${shadow(300, 664, 250, 22)}
<path d="M108 560l-8 100h22l14-100zM492 560l8 100h-22l-14-100z" fill="#94724e"/>
<path d="M60 380q240-22 480 0l24 220q-66 22-130 0t-134 4-134-2-130-4z" fill="${base}"/><path d="M84 330q216-16 432 0l26 56q-242 24-484 0z" fill="${light}"/>
<path d="M58 562q66 22 130 2t112 4 134 0 128-4" stroke="${accent}" stroke-width="12" fill="none"/><path d="M56 584q66 22 132 2t112 4 134 0 130-4" stroke="${accent}" stroke-width="3" fill="none"/>
<path d="M76 380q224 18 448 0" stroke="${accent}" stroke-width="5" fill="none"/>
<path d="M160 400q-14 90-10 180M300 404q8 90 0 180M440 400q14 90 8 180" stroke="${dark}" stroke-width="6" fill="none" opacity=".5"/>
<ellipse cx="190" cy="356" rx="62" ry="14" fill="#e9eef0" stroke="#b9c4c9"/><ellipse cx="190" cy="354" rx="40" ry="8" fill="#f8fafb"/>
<ellipse cx="420" cy="358" rx="62" ry="14" fill="#e9eef0" stroke="#b9c4c9"/><ellipse cx="420" cy="356" rx="40" ry="8" fill="#f8fafb"/>
<path d="M274 246h56q-4 60 10 96-38 12-76 0 14-36 10-96z" fill="#8fa6af"/><path d="M302 250q-6-90-48-140M302 250q4-100 40-160M302 250q16-66 70-92" stroke="#6b5138" stroke-width="4" fill="none"/>
<g fill="${accent}">${[
    [254, 112],
    [268, 136],
    [342, 92],
    [330, 118],
    [372, 158],
    [350, 172],
    [284, 168],
    [318, 150],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9"/>`)
    .join('')}</g>`;
}

/** Napkins tied with a ribbon. */
export function napkinsPicture({ base, light, dark, accent }: Colours): string {
  const layers = [0, 1, 2, 3].map(
    (
      i,
    ) => `<path d="M${150 - i * 3} ${520 - i * 42}q150-12 ${300 + i * 6} 0l10 40q-160 14-${320 + i * 6} 0z" fill="${i % 2 ? light : base}" stroke="${dark}" stroke-opacity=".5"/>
<path d="M${160 - i * 3} ${548 - i * 42}q150 8 ${286 + i * 6} 0" stroke="${accent}" stroke-width="2" stroke-dasharray="8 6" fill="none"/>`,
  );
  return `${shadow(300, 596, 230, 24)}${layers.join('\n')}
<path d="M282 376q18-6 36 0l8 196q-26 8-52 0z" fill="${accent}"/>
<path d="M300 386q-70-60-104-20 30 40 104 20zM300 386q70-60 104-20-30 40-104 20z" fill="${accent}"/><path d="M296 386l-46 70 20 6 34-70zM304 386l46 66-18 10-34-70z" fill="${accent}" opacity=".85"/><circle cx="300" cy="384" r="14" fill="${dark}"/>
<path d="M150 250q150-70 300-30" stroke="#7d8a6a" stroke-width="4" fill="none"/><g fill="#b9a37a">${[0, 1, 2, 3, 4, 5, 6].map((i) => `<ellipse cx="${170 + i * 42}" cy="${234 - i * 4 + (i > 3 ? (i - 3) * 4 : 0)}" rx="8" ry="20" transform="rotate(${50 - i * 6} ${170 + i * 42} ${234 - i * 4})"/>`).join('')}</g>`;
}
