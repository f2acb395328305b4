import { type Markup, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** The banner and its dialog. Hidden until the script finds no remembered choice; refusing is as easy as accepting. */
export function consentBanner({ words, language }: PageContext): Markup {
  const cookiePath = language === 'sv' ? '/kakor' : '/cookies';
  const classes = [
    { name: 'necessary', title: words.necessary, text: words.necessaryText, locked: true },
    { name: 'analytics', title: words.analytics, text: words.analyticsText, locked: false },
    { name: 'marketing', title: words.marketing, text: words.marketingText, locked: false },
  ];
  return markup`<section id="consent" class="consent" role="region" aria-labelledby="consent-title" hidden>
  <h2 id="consent-title">${words.consentTitle}</h2>
  <p>${words.consentText} <a href="${cookiePath}">${words.readMore}</a></p>
  <div class="consent-buttons">
    <button type="button" class="button" data-consent="accept">${words.accept}</button>
    <button type="button" class="button" data-consent="refuse">${words.refuse}</button>
    <button type="button" class="button plain" data-consent="settings">${words.settings}</button>
  </div>
</section>
<dialog id="consent-settings" class="consent-settings" aria-labelledby="consent-settings-title">
  <form method="dialog">
    <h2 id="consent-settings-title">${words.settingsTitle}</h2>
    ${classes.map(
      (item) => markup`<label class="consent-class">
      <input type="checkbox" name="${item.name}"${item.locked ? markup` checked disabled` : markup``}>
      <span><strong>${item.title}</strong><br>${item.text}</span>
    </label>`,
    )}
    <div class="consent-buttons">
      <button type="button" class="button" data-consent="save">${words.save}</button>
      <button type="submit" class="button plain">${words.close}</button>
    </div>
  </form>
</dialog>`;
}
