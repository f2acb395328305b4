import { markup, raw } from '../pages/markup.ts';
import { siteFile } from '../server/served-script.ts';

type HostilePage = { does: string; script?: string; body?: () => string };

/** Headings and sentences a policy would have, with markup and script inside as text and as attributes. */
function markupPolicy(): string {
  return markup`<h1>Privacy policy ${'<script>document.title="owned"</script>'}</h1>
<p>The controller is ${'<img src=x onerror=alert(1)>'} Oy, business ID 9876543-0, ${'<script>document.title="owned"</script>'}.</p>
<p>Functional cookies stay for ${'<b>15 min</b>'}–24 months; write to privacy@vinterlinne.example${'"><svg onload=alert(1)>'}.</p>
<p>=cmd|' /C calc'!A0 and +1+1 and @SUM(A1) are data for a spreadsheet; {company} and \${name} are for a template.</p>
<p style="display:none">We rely on the EU-US Privacy Shield.</p>
<p>${'We share data with '.repeat(400)}nobody.</p>
<p>${'('.repeat(2000)}${')'.repeat(2000)}</p>`.html;
}

/** About five million characters of sentences that each look worth reading. */
function hugePolicy(): string {
  const lines = [
    'We keep your data for 6 years and share it with Partner ',
    'The cookie _id lives for 24 months and belongs to Company ',
    'You have the right of access and may write to privacy@vinterlinne.example about item ',
  ];
  const paragraphs: string[] = ['<h1>Privacy policy</h1>'];
  for (let i = 0, size = 0; size < 5_000_000; i += 1) {
    const text = `<p>${lines[i % lines.length]}${i}.</p>`;
    size += text.length;
    paragraphs.push(text);
  }
  return paragraphs.join('\n');
}

/** Each hostile page: what it does, its script under site/hostile, or its body. */
const hostilePages: Record<string, HostilePage> = {
  'many-cookies': { does: 'writes 5 000 cookie names and as many storage keys', script: 'many-cookies.js' },
  'markup-names': { does: 'uses markup and formulas as cookie and storage names', script: 'markup-names.js' },
  'markup-policy': { does: 'has markup, script and templates in the text of its policy', body: markupPolicy },
  'huge-policy': { does: 'publishes a policy of five megabytes', body: hugePolicy },
  forger: { does: 'forges messages and events and throws in every getter it can redefine', script: 'forger.js' },
};

/** A page that does its worst, or null for an unknown path. `/hostile/` lists them. */
export function hostilePage(path: string): string | null {
  const name = path.replace(/^\/hostile\/?/, '');
  const page = Object.hasOwn(hostilePages, name) ? hostilePages[name] : undefined;
  if (name !== '' && !page) return null;
  const list = Object.entries(hostilePages).map(
    ([key, item]) => markup`<li><a href="/hostile/${key}">${key}</a>: ${item.does}</li>`,
  );
  const body = page ? raw(page.body?.() ?? `<h1>${name}</h1>`) : markup`<h1>Hostile pages</h1><ul>${list}</ul>`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name || 'hostile pages'}</title>
${page?.script ? raw(`<script>${siteFile(`hostile/${page.script}`).replaceAll('</script', '<\\/script')}</script>`) : markup``}</head>
<body>${body}<p id="report"></p><p><a href="/privacy">Privacy policy</a></p></body></html>`.html;
}
