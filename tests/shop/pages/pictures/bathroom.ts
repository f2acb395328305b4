import { type Colours, shadow } from './colours.ts';

/** Three towels folded on a bench. */
export function towelsPicture({ base, light, dark, accent }: Colours): string {
  const fills = [dark, base, light];
  const towels = fills.map((fill, i) => {
    const y = 432 - i * 92;
    const inset = i * 20;
    return `<path d="M${130 + inset} ${y}q-18 40 0 84 170 10 ${340 - inset * 2} 0 18-42 0-84-170-12-${340 - inset * 2} 0z" fill="${fill}"/>
<path d="M${130 + inset} ${y + 42}q-10-42 6-44h${328 - inset * 2}q20 6 6 44-170 10-${340 - inset * 2} 0z" fill="#fff" opacity=".16"/>
<path d="M${128 + inset} ${y + 44}q170 10 ${344 - inset * 2} 0" stroke="${accent}" stroke-opacity=".35" stroke-width="3" fill="none"/>
<path d="M${390 - inset} ${y - 4}q8 44 0 90M${404 - inset} ${y - 4}q8 44 0 90" stroke="${i === 2 ? accent : light}" stroke-width="4" opacity=".7" fill="none"/>`;
  });
  return `<g stroke="#ded5c5" stroke-width="2">${[120, 240, 360, 480].map((p) => `<path d="M${p} 0v560M0 ${p}h600"/>`).join('')}</g>
${shadow(300, 660, 230, 20)}
<rect x="80" y="516" width="440" height="30" rx="6" fill="#b08d68"/><path d="M116 546h26l-10 112h-20zM458 546h26l4 112h-20z" fill="#96744f"/>
${towels.join('\n')}
<ellipse cx="300" cy="232" rx="58" ry="15" fill="#efe8da"/><path d="M256 196q0-12 12-12h64q12 0 12 12v22q0 16-16 16h-56q-16 0-16-16z" fill="#e7d9bd"/><path d="M268 184q10-10 64 0" stroke="#d1bf9c" stroke-width="4" fill="none"/>`;
}

/** A robe on a peg rail. */
export function robePicture({ base, light, dark, accent }: Colours): string {
  const weave = Array.from(
    { length: 11 },
    (_, i) => `<path d="M${206 + i * 19} 210v380" stroke="${light}" stroke-opacity=".45" stroke-width="2"/>`,
  );
  const across = Array.from(
    { length: 18 },
    (_, i) => `<path d="M180 ${230 + i * 20}h240" stroke="${light}" stroke-opacity=".45" stroke-width="2"/>`,
  );
  return `<rect x="60" y="96" width="480" height="30" rx="8" fill="#b08d68"/>${[120, 300, 480].map((x) => `<circle cx="${x}" cy="111" r="13" fill="#8e6c48"/>`).join('')}
<ellipse cx="320" cy="410" rx="150" ry="220" fill="#7a6a52" opacity=".16" filter="url(#soft)"/>
<path d="M300 118q-8 30-34 44l-70 36q-40 20-50 74l-34 190q40 22 78 14l10-60 -8 182q108 30 216 0l-8-182 10 60q38 8 78-14l-34-190q-10-54-50-74l-70-36q-26-14-34-44z" fill="url(#side)"/>
<g clip-path="url(#robe)">${weave.join('')}${across.join('')}</g>
<clipPath id="robe"><path d="M200 210h200l10 390H190z"/></clipPath>
<path d="M266 162q-30 120 34 240 64-120 34-240-16 44-34 52-18-8-34-52z" fill="${light}"/><path d="M300 400q-10 100-4 206" stroke="${accent}" stroke-width="3" fill="none" opacity=".6"/>
<path d="M194 404q106 26 212 0v26q-106 24-212 0z" fill="${dark}"/><path d="M286 418q-18 70-30 120l18 4q16-60 26-122zM310 420q16 60 36 100l16-8q-22-44-34-94z" fill="${dark}"/>
<path d="M212 470h56v62h-56zM338 470h56v62h-56z" fill="${base}" stroke="${accent}" stroke-opacity=".4" stroke-width="2"/>`;
}
