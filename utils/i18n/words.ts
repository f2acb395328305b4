import {
  formatBytes,
  formatClock,
  formatDate,
  formatDuration,
  formatElapsed,
  formatExact,
  formatList,
  formatMoment,
  formatShortDate,
} from './format.ts';
import { type MessageKey, type Messages, type Translate, translator } from './translate.ts';

/** Everything needed to speak one language: sentences, dates and lengths of time. */
export interface Words {
  language: string;
  t: Translate;
  /** True when there is a message of that name: codes that come from data are checked before use. */
  knows(key: string): key is MessageKey;
  date(iso: string): string;
  shortDate(iso: string): string;
  moment(at: number): string;
  exact(at: number): string;
  clock(at: number): string;
  duration(seconds: number): string;
  elapsed(ms: number): string;
  bytes(count: number): string;
  list(names: readonly string[]): string;
}

export const wordsIn = (language: string, messages: Messages): Words => ({
  language,
  t: translator(messages, language),
  knows: (key): key is MessageKey => Object.hasOwn(messages, key),
  date: (iso) => formatDate(iso, language),
  shortDate: (iso) => formatShortDate(iso, language),
  moment: (at) => formatMoment(at, language),
  exact: (at) => formatExact(at, language),
  clock: (at) => formatClock(at, language),
  duration: (seconds) => formatDuration(seconds, language),
  elapsed: (ms) => formatElapsed(ms, language),
  bytes: (count) => formatBytes(count, language),
  list: (names) => formatList(names, language),
});
