import { type ReactNode, useEffect, useState } from 'react';
import type { MessageKey, Messages } from '../../utils/i18n/index.ts';
import { languageOfBrowser, messagesIn } from '../../utils/services/language/messages-in.ts';
import { useCommand } from './use-command.ts';
import { useWords, WordsProvider } from './words.tsx';

/**
 * Speaks the reader's language to everything below, and changes over when another one is chosen, here or in another
 * page. Nothing is shown before the language is known; without a worker it is the browser's.
 * @param title the message that names the page
 */
export function ReaderWords({ title, children }: { title: MessageKey; children: ReactNode }) {
  const answer = useCommand({ command: 'reader-language' });
  const language = answer === null ? null : answer.ok ? answer.value.language : languageOfBrowser();
  const [spoken, setSpoken] = useState<{ language: string; messages: Messages } | null>(null);
  useEffect(() => {
    if (language === null) return;
    let current = true;
    messagesIn(language)
      .then((messages) => {
        if (current) setSpoken({ language, messages });
      })
      // The words so far stay.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [language]);
  if (!spoken) return null;
  return (
    <WordsProvider {...spoken}>
      <PageTitle title={title} />
      {children}
    </WordsProvider>
  );
}

/** Tells the browser, and whatever reads the page aloud, which language this is. */
function PageTitle({ title }: { title: MessageKey }) {
  const { t, language } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(title);
  }, [t, language, title]);
  return null;
}
