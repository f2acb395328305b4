import { describe, expect, test } from 'vitest';
import { calendarOf, type Reach } from '../../../../utils/law/calendar.ts';
import { dayOf } from '../../../../utils/law/civil-day.ts';

describe('a calendar', () => {
  test.each(['EU-FI', 'EU-DE-BY', 'EEA-NO', 'UK', 'UK-EW', 'UK-NIR', 'CH-ZH', 'US-CA', 'BR-SP'])(
    'is on file for %s',
    (code) => {
      expect(calendarOf(code)?.jurisdiction).toBe(code);
    },
  );

  test.each(['', '-', 'EU', 'FI', 'EU-', 'EU-XX', 'EU-DE-XX', 'EU-FI-01', 'EU-DE-constructor', 'US', '__proto__'])(
    'is not on file for %j',
    (code) => {
      expect(calendarOf(code)).toBeNull();
    },
  );

  test('knows the zone of a region far from the seat', () => {
    expect(calendarOf('EU-ES')?.zone).toBe('Europe/Madrid');
    expect(calendarOf('EU-ES-CN')?.zone).toBe('Atlantic/Canary');
    expect(calendarOf('EU-PT-20')?.zone).toBe('Atlantic/Azores');
  });

  test('looks as far as it is told', () => {
    const finland = calendarOf('EU-FI');
    const germany = calendarOf('EU-DE');
    const reaches: Reach[] = ['strict', 'eves', 'widest'];
    const eve = reaches.map((reach) => finland?.closed(dayOf(2026, 12, 24), reach)?.holiday?.name);
    expect(eve).toEqual([undefined, 'Christmas Eve', 'Christmas Eve']);
    const epiphany = reaches.map((reach) => germany?.closed(dayOf(2027, 1, 6), reach)?.holiday?.regions.join());
    expect(epiphany).toEqual([undefined, undefined, 'BW,BY,ST']);
  });

  test('names the holiday behind a weekend', () => {
    const midsummer = calendarOf('EU-SE')?.closed(dayOf(2026, 6, 20), 'strict');
    expect(midsummer).toMatchObject({ because: 'saturday', holiday: { local: 'midsommardagen' } });
    expect(calendarOf('EU-SE')?.closed(dayOf(2026, 6, 22), 'widest')).toBeNull();
  });
});
