import { type ReactNode, useEffect, useState } from 'react';
import type { MessageKey, Messages } from '../../utils/i18n/index.ts';
import type { ReaderLanguage } from '../../utils/i18n/languages.ts';
import { languageOfBrowser, messagesIn } from '../../utils/services/language/messages-in.ts';
import { useCommand } from './use-command.ts';
import { useWords, WordsProvider } from './words.tsx';

interface ReaderWordsProps {
  title: MessageKey;
  ownLanguage?: (() => Promise<ReaderLanguage>) | undefined;
  children: ReactNode;
}

/**
 * Speaks the reader's language to everything below, and changes over when another one is chosen, here or in another
 * page. Nothing is shown before the language is known; without a worker it is the browser's.
 * @param title the message that names the page
 * @param ownLanguage what a page finds in the history itself: it counts until the worker, which may have to start, answers
 */
export function ReaderWords({ title, ownLanguage, children }: ReaderWordsProps) {
  const answer = useCommand({ command: 'reader-language' });
  const own = useFirst(ownLanguage);
  const language = answer === null ? own : answer.ok ? answer.value.language : languageOfBrowser();
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

/** What something comes to, asked once; null until then, and where it fails. */
function useFirst<T>(ask: (() => Promise<T>) | undefined): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    ask?.().then(setAnswer, () => undefined);
  }, [ask]);
  return answer;
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
