import { calendarOf } from './calendar.ts';

/** A state, or a region of it, as the law room names it. */
export interface Place {
  /** Key of its calendar, e.g. `EU-FI`, `EU-DE-BY`, `EEA-NO`, `UK-SCT`, `CH-ZH`, `US-CA`, `BR`. */
  jurisdiction: string;
  group: 'EU' | 'EEA' | 'UK' | 'CH' | 'US' | 'BR';
  /** ISO 3166-1 code. */
  country: string;
  region: string | null;
  /** IANA zone. */
  timeZone: string;
}

const shape = /^[A-Z]{2,3}(?:-[A-Z0-9]{1,3}){0,2}$/;
const groups = ['EU', 'EEA', 'UK', 'CH', 'US', 'BR'] as const;
const otherNames: Record<string, string> = { GB: 'UK', EL: 'GR', 'UK-ENG': 'UK-EW', 'UK-WLS': 'UK-EW' };

const known = new Map<string, Place>();
const mostKnown = 500;

/**
 * Reads `FI`, `SE`, `DE-BY`, `UK`, `GB-SCT`, `CH-ZH`, `US-CA`, `BR`, `NO` …, in either case and with or without the
 * group in front (`EU-FI`). Null if no calendar is on file for it.
 */
export function parsePlace(code: unknown): Place | null {
  if (typeof code !== 'string') return null;
  const place = known.get(code) ?? find(code);
  // Only what exists is kept, so that the memory has the size of the calendars on file.
  if (place !== null && known.size < mostKnown) known.set(code, place);
  return place;
}

function find(code: string): Place | null {
  const given = code.trim().toUpperCase();
  if (!shape.test(given)) return null;
  const short = given.replace(/^(EU|EEA)-/, '').replace(/^[A-Z]{2}/, (country) => otherNames[country] ?? country);
  const named = otherNames[short] ?? short;
  for (const jurisdiction of [named, `EU-${named}`, `EEA-${named}`]) {
    const calendar = calendarOf(jurisdiction);
    const group = groups.find((known) => jurisdiction === known || jurisdiction.startsWith(`${known}-`));
    if (calendar === null || group === undefined) continue;
    const [first = '', second = ''] = named.split('-');
    const country = first === 'UK' ? 'GB' : first;
    const region = calendar.region ?? (group === 'US' ? second : null);
    return { jurisdiction, group, country, region, timeZone: calendar.zone };
  }
  return null;
}
