/** Our keyword in the address bar. Firefox for Android has none. */
import { browser, isFirefox } from './api.ts';

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML, Firefox as plain text. */
const plain = (text: string): string =>
  isFirefox() ? text : text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Answers what is typed after the keyword. Must be called in the first tick.
 * @param hint what stands above the suggestions
 * @param suggest what to offer for the text typed so far
 * @param enter is told the text, or the content of the suggestion taken, and whether the page in front is to be replaced
 */
export function onAddressBar(
  hint: () => Promise<string>,
  suggest: (text: string) => Promise<Suggestion[]>,
  enter: (text: string, inPlace: boolean) => void,
): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => {
    hint().then(
      (description) => omnibox.setDefaultSuggestion({ description: plain(description) }),
      () => undefined,
    );
  });
  omnibox.onInputChanged.addListener((text, offer) => {
    suggest(text).then(
      (found) => offer(found.map(({ content, description }) => ({ content, description: plain(description) }))),
      () => offer([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => enter(text, disposition === 'currentTab'));
}
