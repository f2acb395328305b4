import type { english } from './messages/en/index.ts';

export type MessageKey = keyof typeof english;
type Plural = { one: string; other: string };

/** The strings of one language, by key. Every language has the keys of the English one. */
export type Messages = Record<MessageKey, string | Plural>;

export type Params = Record<string, string | number>;

/**
 * Finds the words for a key and fills its fields. A message with plural forms picks the one that the language uses
 * for `count` (Unicode CLDR plural rules, through Intl).
 */
export function translator(messages: Messages, language: string) {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key: MessageKey, params: Params = {}): string => {
    const message: Messages[MessageKey] | undefined = messages[key];
    // A page that outlived an update of the extension may ask for what its words do not have.
    if (message === undefined) return key;
    const text =
      typeof message === 'string'
        ? message
        : plural.select(Number(params.count)) === 'one'
          ? message.one
          : message.other;
    return text.replace(/\{(\w+)\}/g, (_, field: string) => {
      const value = params[field];
      return typeof value === 'number' ? number.format(value) : (value ?? '');
    });
  };
}

export type Translate = ReturnType<typeof translator>;
