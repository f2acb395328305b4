import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Messages, type Words, wordsIn } from '../../utils/i18n/index.ts';
import { firstWords } from './first-words.ts';

export type { Words };

const WordsContext = createContext<Words>(firstWords);

/** The words of the reader's language. */
export const useWords = (): Words => useContext(WordsContext);

export function WordsProvider({
  language,
  messages,
  children,
}: {
  language: string;
  messages: Messages;
  children: ReactNode;
}) {
  const words = useMemo(() => wordsIn(language, messages), [language, messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
