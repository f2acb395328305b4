import de from './data/step-words.de.json' with { type: 'json' };
import en from './data/step-words.en.json' with { type: 'json' };
import fi from './data/step-words.fi.json' with { type: 'json' };
import sv from './data/step-words.sv.json' with { type: 'json' };
import type { DeadlineStep } from './model.ts';

/** The languages in which a date can be explained. */
export type StepLanguage = 'en' | 'fi' | 'sv' | 'de';

interface StepWords {
  units: Record<string, Record<string, string>>;
  forms: Record<string, string>;
  holidays: Record<string, string>;
  steps: Record<string, string>;
}

const files: Record<StepLanguage, StepWords> = { en, fi, sv, de };
const locales: Record<StepLanguage, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-SE', de: 'de-DE' };
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const isoPeriod = /^P(\d{1,4})([MWD])$/;
const unitOf: Record<string, string> = { M: 'month', W: 'week', D: 'day' };

/**
 * One step of a date as a sentence in a language; dates carry their weekday. A step whose code has no sentence yet is
 * said in the room's plain English. The legal source stands beside it in `step.source` and is not part of the sentence.
 */
export function sayStep(step: DeadlineStep, language: StepLanguage): string {
  const { code, params, text } = step;
  const words = files[language].steps;
  const sentence = words[`${code}/${params.variant ?? ''}`] ?? words[code];
  if (sentence === undefined) return text;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => say(name, step, language));
}

function say(name: string, { code, params }: DeadlineStep, language: StepLanguage): string {
  const words = files[language];
  if (name === 'holiday') return sayHoliday(params, words);
  if (name === 'place') return sayPlace(params, language);
  const value = params[name] ?? '';
  if (name === 'for') return words.forms[value] ?? value;
  // The sentence on California's business days brings its own noun.
  if (name === 'days' && code !== 'acknowledge') return sayPeriod(`P${value}D`, language);
  if (name === 'length') return sayPeriod(value, language);
  return sayDate(value, language);
}

function sayHoliday({ name = '', local = '' }: Record<string, string>, words: StepWords): string {
  const own = words.holidays[name] ?? (words === files.en ? name : local);
  return own === local ? own : `${own} (${local})`;
}

function sayPlace({ where = '', place = '' }: Record<string, string>, language: StepLanguage): string {
  const [country = '', region] = where.replace(/^(EU|EEA)-/, '').split('-');
  const state = formatters(language).places.of(country === 'UK' ? 'GB' : country) ?? place;
  return region === undefined ? state : `${state}, ${place}`;
}

function sayPeriod(iso: string, language: StepLanguage): string {
  const [, count = '', unit = ''] = isoPeriod.exec(iso) ?? [];
  const forms = files[language].units[unitOf[unit] ?? ''];
  const form = forms?.[formatters(language).plural.select(Number(count))] ?? forms?.other;
  return form === undefined ? iso : form.replace('{n}', count);
}

function sayDate(value: string, language: StepLanguage): string {
  const [, year, month, date] = isoDate.exec(value) ?? [];
  if (year === undefined) return value;
  return formatters(language).dates.format(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}

interface Formatters {
  dates: Intl.DateTimeFormat;
  places: Intl.DisplayNames;
  plural: Intl.PluralRules;
}

const made = new Map<StepLanguage, Formatters>();

/** A formatter costs more than the sentence; one set a language is enough. */
function formatters(language: StepLanguage): Formatters {
  const known = made.get(language);
  if (known) return known;
  const locale = locales[language];
  const month = language === 'fi' ? 'numeric' : 'long';
  const fresh = {
    dates: new Intl.DateTimeFormat(locale, {
      ...{ weekday: 'short', day: 'numeric', month, year: 'numeric', timeZone: 'UTC' },
    }),
    places: new Intl.DisplayNames(locale, { type: 'region' }),
    plural: new Intl.PluralRules(locale),
  };
  made.set(language, fresh);
  return fresh;
}
