import { browserLanguage, ownFile } from '../../browser/pages.ts';
import { languageFor, type Messages, type ReaderLanguage } from '../../i18n/index.ts';

const fetched = new Map<ReaderLanguage, Promise<Messages>>();

/**
 * The sentences of a language, from the extension's own files, in a page as in the worker. They stay out of the code, so
 * that the popup carries one language and not all. What could not be fetched is asked for anew next time.
 */
export function messagesIn(language: ReaderLanguage): Promise<Messages> {
  const messages =
    fetched.get(language) ??
    // Our own build wrote this file; tests hold it to the keys.
    (ownFile(`/messages/${language}.json`) as Promise<Messages>).catch((error: unknown) => {
      fetched.delete(language);
      throw error;
    });
  fetched.set(language, messages);
  return messages;
}

/** The language of whoever chose none. */
export const languageOfBrowser = (): ReaderLanguage => languageFor('auto', browserLanguage());
