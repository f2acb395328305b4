/** The front page's picture: a bed by a window on a winter afternoon. 1200 × 640. */
export function heroPicture(): string {
  const snow = Array.from({ length: 34 }, (_, i) => {
    const x = 640 + ((i * 97) % 420);
    const y = 70 + ((i * 61) % 250);
    return `<circle cx="${x}" cy="${y}" r="${2 + (i % 3)}"/>`;
  });
  const pines = [640, 700, 742, 830, 884, 960, 1010].map((x, i) => {
    const height = 90 + ((i * 37) % 70);
    return `<path d="M${x} ${330 - height}l${height / 3.2} ${height}h-${height / 1.6}z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 640">
<defs><linearGradient id="w" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#ebe4d8"/><stop offset="1" stop-color="#d9cfbf"/></linearGradient>
<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9fb6c1"/><stop offset="1" stop-color="#f0dccb"/></linearGradient>
<linearGradient id="d" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#eef3f5"/><stop offset="1" stop-color="#b9cad1"/></linearGradient>
<filter id="b" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="18"/></filter></defs>
<rect width="1200" height="640" fill="url(#w)"/><path d="M0 560h1200v80H0z" fill="#c5b49b"/>
<rect x="596" y="40" width="500" height="352" rx="4" fill="#fff"/><rect x="614" y="58" width="464" height="316" fill="url(#s)"/>
<path d="M614 300q120-50 230-22t234-30v126H614z" fill="#f6f9fa"/><g fill="#4c665c">${pines.join('')}</g><g fill="#fff">${snow.join('')}</g>
<path d="M846 58v316M614 210h464" stroke="#fff" stroke-width="12"/><rect x="572" y="384" width="548" height="20" rx="4" fill="#fff"/>
<path d="M556 24h84q-20 190 24 380h-120q20-180 12-380zM1052 24h88q-8 200 16 380h-124q42-190 20-380z" fill="#f7f3ec" opacity=".92"/><path d="M588 26q-16 190-4 376M620 26q-14 190 16 376M1086 26q18 190 2 376M1116 26q4 190 16 376" stroke="#d8cebd" stroke-width="5" fill="none"/>
<rect x="520" y="14" width="640" height="10" rx="5" fill="#8e6c48"/>
<ellipse cx="700" cy="606" rx="480" ry="22" fill="#6f5e46" opacity=".35" filter="url(#b)"/>
<path d="M300 300q0-22 22-22h22q22 0 22 22v300h-66z" fill="#a27f5a"/><path d="M340 420h760v160q0 16-16 16H356q-16 0-16-16z" fill="#f3ede3"/>
<path d="M372 352q90-40 190-10 18 44 4 92-100 22-190 4-18-46-4-86z" fill="#fffdf8"/><path d="M404 380q84-30 170-4 14 38 2 78-88 18-170 2-14-40-2-76z" fill="#d9a98c"/><path d="M418 394q70-22 142-2" stroke="#b5764f" stroke-width="3" fill="none" opacity=".6"/>
<path d="M520 436q160-44 300-24t300-10l14 184q-160 26-310 16t-318 4z" fill="url(#d)"/><path d="M520 436q160-44 300-24t300-10l4 46q-150 20-304 8t-304 30z" fill="#f7fafb"/>
<path d="M610 470q-12 60-4 124M740 452q20 70 0 146M900 456q-16 70 10 138M1030 448q12 66-6 140" stroke="#8fa6af" stroke-width="4" fill="none" opacity=".4"/>
<path d="M880 430q120-6 230-30l22 120q-120 34-240 34z" fill="#a65f45"/><path d="M900 460q110-8 216-30M904 500q112-8 220-34M940 430l12 122M1010 424l18 116M1080 412l20 110" stroke="#e6c4b3" stroke-width="9" opacity=".6"/><path d="M892 554v24M920 552v24M948 550v24M976 546v24M1004 542v24M1032 538v24M1060 532v24M1088 526v24M1116 520v24" stroke="#a65f45" stroke-width="5" stroke-linecap="round"/>
<path d="M120 430h130v18H120z" fill="#a27f5a"/><path d="M132 448h12v150h-12zM226 448h12v150h-12z" fill="#8e6c48"/><path d="M160 372h50v58h-50z" fill="#8fa6af"/><path d="M185 372q-6-70-40-110M185 372q4-80 30-118M185 372q14-50 54-66" stroke="#6b5138" stroke-width="4" fill="none"/><g fill="#93a07e"><ellipse cx="142" cy="258" rx="11" ry="24" transform="rotate(-30 142 258)"/><ellipse cx="218" cy="250" rx="11" ry="24" transform="rotate(26 218 250)"/><ellipse cx="242" cy="302" rx="10" ry="22" transform="rotate(64 242 302)"/><ellipse cx="166" cy="306" rx="9" ry="20" transform="rotate(-46 166 306)"/></g>
</svg>`;
}
