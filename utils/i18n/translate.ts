import { english } from './messages/en/index.ts';

export { english };
export type MessageKey = keyof typeof english;
type Plural = { one: string; other: string };

/**
 * The strings of one language, by key. A test holds every language to the keys of the English one; should one be
 * missing all the same, English stands in for it.
 */
export type Messages = Partial<Record<MessageKey, string | Plural>>;

const fallback: Record<MessageKey, string | Plural> = english;

export type Params = Record<string, string | number>;

/**
 * Finds the words for a key and fills its fields. A message with plural forms picks the one that the language uses
 * for `count` (Unicode CLDR plural rules, through Intl).
 */
export function translator(messages: Messages, language: string) {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key: MessageKey, params: Params = {}): string => {
    const message = messages[key] ?? fallback[key];
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

/** True when there is a message of that name; finding codes come from data and are checked before use. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(english, key);
