import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarOf, calendarYears } from '../../../../utils/law/calendar.ts';
import { holidayFiles } from '../../../../utils/law/holiday-files.ts';
import { dayOfRule } from '../../../../utils/law/holiday-rule.ts';

const folder = join(import.meta.dirname, '../../../../utils/law/data');
const names = readdirSync(folder).filter((name) => /^holidays-.*\.json$/.test(name));
const schema: {
  required: string[];
  properties: Record<string, { items?: { required: string[]; properties: Record<string, { pattern?: string }> } }>;
} = JSON.parse(readFileSync(join(folder, 'holidays.schema.json'), 'utf8'));
const ruleSchema = schema.properties.days?.items;

describe('the holiday files', () => {
  test('cover the EU, the EEA and the states beyond', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    const wanted = [...members.map((code) => `EU-${code}`), 'EEA-IS', 'EEA-LI', 'EEA-NO', 'UK', 'CH', 'US-CA', 'BR'];
    expect(holidayFiles.map((file) => file.jurisdiction).sort()).toEqual(wanted.sort());
    expect(names).toHaveLength(wanted.length);
  });

  test('stay small', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});

describe.each(holidayFiles.map((file) => [file.jurisdiction, file] as const))('%s', (_, file) => {
  test('has the fields of the schema and no others', () => {
    expect(Object.keys(file)).toEqual(expect.arrayContaining(schema.required));
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(file)));
    expect(file.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(['statute', 'list', 'knowledge']).toContain(file.certainty);
    for (const zone of [file.zone, ...Object.values(file.regionZones ?? {})]) {
      expect(new Temporal.Instant(0n).toZonedDateTimeISO(zone).timeZoneId).toBe(zone);
    }
  });

  test('has rules that say something in some year', () => {
    const grammar = new RegExp(ruleSchema?.properties.on?.pattern ?? '^$');
    const years = Array.from(
      { length: calendarYears.last - calendarYears.first + 1 },
      (_, i) => calendarYears.first + i,
    );
    for (const rule of file.days) {
      expect(Object.keys(ruleSchema?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(rule)));
      expect(rule.on).toMatch(grammar);
      expect(rule.en).not.toBe('');
      expect(rule.local).not.toBe(rule.en);
      for (const region of rule.in?.split(' ') ?? []) expect(Object.keys(file.regions ?? {})).toContain(region);
      if (rule.eve) expect(file.eveSource).toBeDefined();
      expect(years.some((year) => dayOfRule(rule, year) !== null)).toBe(true);
    }
  });

  test('has ranges of seven days, so that each weekday falls in them once', () => {
    for (const rule of file.days) {
      const [first, last] = rule.on.slice(0, 12).split('..');
      if (last === undefined) continue;
      const days = Temporal.PlainDate.from(`2027-${first}`).until(`2027-${last}`).days;
      expect(days, rule.on).toBe(6);
    }
  });

  test('has New Year and Christmas Day in every region', () => {
    const regions = [
      file.jurisdiction,
      ...Object.keys(file.regions ?? {}).map((code) => `${file.jurisdiction}-${code}`),
    ];
    for (const jurisdiction of regions) {
      const days = calendarOf(jurisdiction)
        ?.holidays(2026)
        .filter((day) => day.kind === 'holiday');
      expect(days?.map((day) => day.date)).toEqual(expect.arrayContaining(['2026-01-01', '2026-12-25']));
    }
  });
});
