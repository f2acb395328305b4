import { useId } from 'react';
import type { LetterLanguage } from '../../utils/requests/model.ts';
import { useWords } from '../ui/words.tsx';

const LANGUAGES: readonly LetterLanguage[] = ['en', 'fi', 'sv', 'de'];

/** The language of the letter: the shop's own to begin with, any other the customer prefers. */
export function LanguageChoice({
  language,
  onChange,
}: {
  language: LetterLanguage;
  onChange: (language: LetterLanguage) => void;
}) {
  const words = useWords();
  const id = useId();
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <label htmlFor={id} className="text-soft">
        {words.t('draft.language')}
      </label>
      <select
        id={id}
        value={language}
        onChange={({ target }) => onChange(LANGUAGES.find((code) => code === target.value) ?? language)}
        className="min-h-9 rounded-sm border border-rule bg-paper px-2"
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
