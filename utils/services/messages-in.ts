import { browserLanguage, ownFile } from '../browser/pages.ts';
import { english, languageFor, type Messages, type ReaderLanguage } from '../i18n/index.ts';

const fetched = new Map<ReaderLanguage, Promise<Messages>>();

/**
 * The sentences of a language. English is bundled; the others are fetched from the extension's own files at first need,
 * in a page as in the worker. A file that cannot be fetched leaves English, and is tried again next time.
 */
export function messagesIn(language: ReaderLanguage): Promise<Messages> {
  if (language === 'en') return Promise.resolve(english);
  const messages =
    fetched.get(language) ??
    // Our own build wrote this file; a test holds its parts to the English keys.
    (ownFile(`/messages/${language}.json`) as Promise<Messages>).catch(() => {
      fetched.delete(language);
      return english;
    });
  fetched.set(language, messages);
  return messages;
}

/** The language of whoever chose none. */
export const languageOfBrowser = (): ReaderLanguage => languageFor('auto', browserLanguage());
