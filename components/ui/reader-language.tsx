import { useId, useState } from 'react';
import { LANGUAGE_CHOICES } from '../../utils/i18n/index.ts';
import { command } from '../../utils/services/client.ts';
import { Notice } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { useWords } from './words.tsx';

/** The language of all pages. Each language is named in itself, so that its speakers find it. */
export function ReaderLanguageChoice() {
  const { t } = useWords();
  const id = useId();
  const answer = useCommand({ command: 'reader-language' });
  const [failed, setFailed] = useState<string | null>(null);
  if (!answer?.ok) return null;
  const choose = async (value: string): Promise<void> => {
    const language = LANGUAGE_CHOICES.find((choice) => choice === value) ?? 'auto';
    const outcome = await command({ command: 'choose-language', language });
    setFailed(outcome.ok ? null : t(`error.${outcome.error}`));
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor={id} className="text-soft">
        {t('language.choose')}
      </label>
      <select
        id={id}
        value={answer.value.choice}
        onChange={({ target }) => void choose(target.value)}
        className="min-h-9 rounded-sm border border-rule bg-paper px-2"
      >
        {LANGUAGE_CHOICES.map((choice) =>
          choice === 'auto' ? (
            <option key={choice} value={choice}>
              {t('language.auto')}
            </option>
          ) : (
            <option key={choice} value={choice} lang={choice}>
              {new Intl.DisplayNames([choice], { type: 'language' }).of(choice)}
            </option>
          ),
        )}
      </select>
      {failed && <Notice tone="due">{failed}</Notice>}
    </div>
  );
}
