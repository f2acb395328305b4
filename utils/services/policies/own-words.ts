import { type Words, wordsIn } from '../../i18n/index.ts';
import type { Services } from '../container.ts';
import { languageChosen } from '../language/language-chosen.ts';
import { messagesIn } from '../language/messages-in.ts';

/** The words for the few places where the worker itself must speak: the toolbar button's title. */
export async function ownWords(services: Services): Promise<Words> {
  const { language } = await languageChosen(services);
  return wordsIn(language, await messagesIn(language));
}
