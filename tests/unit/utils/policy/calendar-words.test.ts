import { expect, test } from 'vitest';
import calendar from '../../../../utils/policy/data/calendar-words.json' with { type: 'json' };
import { DURATION_UNITS, unitOf } from '../../../../utils/policy/durations/duration-units.ts';
import { findDates } from '../../../../utils/policy/words/dates.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 8)));

/** Node's own CLDR is the witness; languages whose units or months are one word only. */
test.each(calendar.locales)('the months and units that CLDR gives for %s are known', (locale) => {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  for (const [index, date] of MONTHS.entries()) {
    const tokens = tokenise(`${month.format(date)} 2021`);
    const iso = `2021-${String(index + 1).padStart(2, '0')}`;
    expect(findDates(tokens, 0, tokens.count), month.format(date)).toMatchObject([{ iso }]);
  }
  for (const unit of DURATION_UNITS) {
    for (const amount of [1, 2, 5]) {
      const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(amount);
      const word =
        parts
          .find(({ type }) => type === 'unit')
          ?.value.trim()
          .toLowerCase() ?? '';
      expect(unitOf(word, false, false), word).toBe(unit);
    }
  }
});

test.each(calendar.wideLocales)('those of %s are known in texts of no language read in full', (locale) => {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  for (const date of MONTHS) {
    const name = day.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    const tokens = tokenise(`8 ${name} 2021`);
    expect(findDates(tokens, 0, tokens.count, true), name).toHaveLength(1);
  }
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }).formatToParts(2);
  const word =
    parts
      .find(({ type }) => type === 'unit')
      ?.value.trim()
      .toLowerCase() ?? '';
  expect(unitOf(word, false, true), word).toBe('year');
});
