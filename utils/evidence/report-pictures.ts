import { html, type Markup } from './markup.ts';
import type { EvidenceBody } from './model.ts';
import type { ReportWords } from './report-words.ts';

/** The pictures of pages, each with its address, its moment and its hash; what the page itself cannot show is named. */
export function reportPictures(
  { pictures }: EvidenceBody,
  { t, moment }: ReportWords,
  files: ReadonlyMap<string, Uint8Array>,
): Markup {
  if (pictures.length === 0) return html``;
  return html`<section><h2>${t('report.pictures')}</h2>${pictures.map(({ hash, url, at, width, height }) => {
    const octets = files.get(hash);
    const caption = t('report.picture', { url, date: moment(at) });
    return html`<figure>${octets ? html`<img src="data:image/png;base64,${base64(octets)}" width="${width}" height="${height}" alt="${caption}">` : ''}<figcaption>${caption}<br><code>${hash}</code></figcaption></figure>`;
  })}</section>
`;
}

/** In pieces, because a call takes only so many arguments. */
function base64(octets: Uint8Array): string {
  let text = '';
  for (let at = 0; at < octets.length; at += 8_192) text += String.fromCharCode(...octets.subarray(at, at + 8_192));
  return btoa(text);
}
