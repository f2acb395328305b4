import type { MessageKey, Words } from '../../../utils/i18n/index.ts';

/** The purposes of the IAB's framework by number (Transparency and Consent Framework 2.2, Policies, Appendix A). */
const PURPOSES: Readonly<Record<string, MessageKey>> = {
  '1': 'consent.purpose.1',
  '2': 'consent.purpose.2',
  '3': 'consent.purpose.3',
  '4': 'consent.purpose.4',
  '5': 'consent.purpose.5',
  '6': 'consent.purpose.6',
  '7': 'consent.purpose.7',
  '8': 'consent.purpose.8',
  '9': 'consent.purpose.9',
  '10': 'consent.purpose.10',
  '11': 'consent.purpose.11',
};

/** What the framework's number stands for; other tools' names speak for themselves. */
export function purposeWords(code: string, { t }: Words): string {
  const key = Object.hasOwn(PURPOSES, code) ? PURPOSES[code] : undefined;
  return key ? t(key) : '';
}
