import { type Day, partsOf, weekdayOf } from './civil-day.ts';
import { holidayFiles } from './holiday-files.ts';
import type { HolidayFile } from './holiday-rule.ts';
import { type Holiday, holidaysInYear } from './holidays-in-year.ts';

/** First and last year the holiday files speak for. */
export const calendarYears = { first: 2020, last: 2045 } as const;

/** How far to look: `strict` designated holidays; `eves` also the days treated like them; `widest` also possible ones. */
export type Reach = 'strict' | 'eves' | 'widest';

/** Why a day is not a working day. A weekend day may be a holiday too. */
export interface ClosedDay {
  day: Day;
  because: 'saturday' | 'sunday' | 'holiday';
  holiday: Holiday | null;
}

/** The working days of one jurisdiction. */
export interface WorkCalendar {
  /** As asked for, e.g. `EU-DE-BY`. */
  jurisdiction: string;
  file: HolidayFile;
  region: string | null;
  /**
   * Where the region is not settled: the one whose days count as designated ones, those of the others being possible. As
   * asked for (`UK~SCT`), else the one its file names as `seat`.
   */
  likely: string | null;
  /** IANA zone of the jurisdiction or, if it differs, of the region. */
  zone: string;
  /** All holidays of a year in the order of the calendar. */
  holidays(year: number): Holiday[];
  /** Null on a working day. */
  closed(day: Day, reach: Reach): ClosedDay | null;
}

const files = new Map(holidayFiles.map((file) => [file.jurisdiction, file]));
const calendars = new Map<string, WorkCalendar>();
const depth = { holiday: 0, eve: 1, possible: 2, strict: 0, eves: 1, widest: 2 } as const;

/**
 * The calendar of `EU-FI`, `EU-DE-BY`, `EEA-NO`, `UK-SCT`, `CH-ZH`, `US-CA`, `BR` …, or of `UK~SCT` for a region that is
 * only supposed; null if it is not on file.
 */
export function calendarOf(jurisdiction: string): WorkCalendar | null {
  const known = calendars.get(jurisdiction);
  if (known) return known;
  const found = locate(jurisdiction);
  if (!found) return null;
  const calendar = makeCalendar(jurisdiction, found);
  calendars.set(jurisdiction, calendar);
  return calendar;
}

type Located = Pick<WorkCalendar, 'file' | 'region' | 'likely'>;

function locate(jurisdiction: string): Located | null {
  const whole = files.get(jurisdiction);
  if (whole) return { file: whole, region: null, likely: whole.seat ?? null };
  const cut = Math.max(jurisdiction.lastIndexOf('-'), jurisdiction.lastIndexOf('~'), 0);
  const file = files.get(jurisdiction.slice(0, cut));
  const region = jurisdiction.slice(cut + 1);
  if (!file?.regions || !Object.hasOwn(file.regions, region)) return null;
  return jurisdiction[cut] === '~' ? { file, region: null, likely: region } : { file, region, likely: null };
}

function makeCalendar(jurisdiction: string, { file, region, likely }: Located): WorkCalendar {
  const years = new Map<number, Map<Day, Holiday>>();
  const inYear = (year: number): Map<Day, Holiday> => {
    const known = years.get(year) ?? holidaysInYear(file, region, year, likely);
    years.set(year, known);
    return known;
  };
  const zones = file.regionZones ?? {};
  return {
    jurisdiction,
    file,
    region,
    likely,
    zone: region !== null && Object.hasOwn(zones, region) ? (zones[region] ?? file.zone) : file.zone,
    holidays: (year) => [...inYear(year).values()].sort((a, b) => a.day - b.day),
    closed(day, reach) {
      const found = inYear(partsOf(day).year).get(day);
      const holiday = found && depth[found.kind] <= depth[reach] ? found : null;
      const weekday = weekdayOf(day);
      if (weekday === 6) return { day, because: 'saturday', holiday };
      if (weekday === 7) return { day, because: 'sunday', holiday };
      return holiday ? { day, because: 'holiday', holiday } : null;
    },
  };
}
