import { describe, expect, test } from 'vitest';
import {
  type ClockEvent,
  computeDeadline,
  type DeadlineKind,
  type DeadlineStep,
  deadlineFor,
  sayStep,
} from '../../../../utils/law/index.ts';

const languages = ['en', 'fi', 'sv', 'de'] as const;

const clocks: ClockEvent[][] = [
  [],
  [{ type: 'id-requested', date: '+2' }],
  [
    { type: 'id-requested', date: '+2' },
    { type: 'id-received', date: '+9' },
  ],
  [{ type: 'id-requested', date: '+12' }],
  [{ type: 'clarification-requested', date: '+70' }],
  [
    { type: 'fee-requested', date: '+3' },
    { type: 'fee-paid', date: '+4' },
    { type: 'clarification-requested', date: '+5' },
    { type: 'clarification-received', date: '+6' },
  ],
  [{ type: 'extended', date: '+20' }],
  [{ type: 'extended', date: '+33' }],
  [{ type: 'extended', date: '+50' }],
];
const grounds: [DeadlineKind, string, string][] = [
  ['gdpr-12-3', 'EU-FI', 'Europe/Helsinki'],
  ['gdpr-12-3', 'EU-DE', 'Europe/Berlin'],
  ['gdpr-12-3', 'EU-ES', 'Europe/Madrid'],
  ['gdpr-12-3', 'UK-EW', 'Europe/London'],
  ['gdpr-78-2', 'EU-SE', 'Europe/Stockholm'],
  ['2025-2518-5-2c', 'EU-SE', 'Europe/Stockholm'],
  ['ukgdpr-12A', 'UK', 'Europe/London'],
  ['ch-dsg-25-7', 'CH', 'Europe/Zurich'],
  ['ch-dsv-22', 'CH', 'Europe/Zurich'],
  ['ccpa-7021', 'US-CA', 'America/Los_Angeles'],
  ['lgpd-19-II', 'BR', 'America/Sao_Paulo'],
];

/** Steps of a wide spread of questions: every code a person can meet. */
function manySteps(): DeadlineStep[] {
  const steps = new Map<string, DeadlineStep>();
  const start = Temporal.PlainDate.from('2025-11-20');
  for (const [kind, jurisdiction, timeZone] of grounds) {
    for (const events of clocks) {
      for (let day = 0; day < 800; day += 1) {
        const date = start.add({ days: day });
        const clock = events.map((event) => ({ ...event, date: date.add({ days: Number(event.date) }).toString() }));
        const answer = computeDeadline({ kind, jurisdiction, timeZone, received: date.toString(), clock });
        if ('error' in answer) continue;
        for (const step of answer.steps) steps.set(`${step.code}/${step.params.variant}/${step.params.name}`, step);
      }
    }
  }
  const timed = computeDeadline({
    kind: 'gdpr-12-3',
    jurisdiction: 'EU-FI',
    timeZone: 'Europe/Helsinki',
    received: '2026-11-23T22:30:00Z',
  });
  if (!('error' in timed)) for (const step of timed.steps) steps.set(step.code, step);
  for (const right of ['7(3)', 'cookies']) {
    const none = deadlineFor({ controller: 'FI', right, received: '2026-11-22' });
    if (!('error' in none)) for (const step of none.steps) steps.set(step.code, step);
  }
  return [...steps.values()];
}

describe('every step a person can meet', () => {
  const steps = manySteps();

  test('the spread is wide', () => {
    expect(new Set(steps.map(({ code }) => code)).size).toBeGreaterThan(38);
  });

  test.each(languages)('has a whole sentence in %s', (language) => {
    for (const step of steps) {
      const said = sayStep(step, language);
      expect(said, step.code).toMatch(/[.)]$/);
      expect(said, step.code).not.toMatch(/[{}]|undefined|\d{4}-\d\d-\d\d(?!T)| {2}|\(\)/);
      // Only a code without words falls back to the English of the command line.
      if (language !== 'en') expect(said, step.code).not.toBe(step.text);
    }
  });

  test('says the same dates in every language', () => {
    const years = (text: string) => (text.match(/20\d\d/g) ?? []).length;
    for (const step of steps) {
      const counts = languages.map((language) => years(sayStep(step, language)));
      expect(new Set(counts).size, step.code).toBe(1);
    }
  });
});

describe('sentences', () => {
  const eve = (language: (typeof languages)[number]): string => {
    const answer = deadlineFor({ controller: 'FI', right: '15', received: '2026-11-24' });
    if (!('inForce' in answer)) throw new Error('no answer');
    const step = answer.steps.find(({ code }) => code === 'passes-eve');
    return step ? sayStep(step, language) : '';
  };

  test('name weekday, day and place in the reader’s language', () => {
    expect(eve('en')).toBe(
      'Thu, 24 December 2026, Christmas Eve (jouluaatto), is no public holiday in Finland, but is treated like one when a time limit ends on it.',
    );
    expect(eve('fi')).toContain('to 24.12.2026, jouluaatto, ei ole yleinen vapaapäivä (Suomi)');
    expect(eve('sv')).toContain('tors 24 december 2026, julafton (jouluaatto), är inte allmän helgdag i Finland');
    expect(eve('de')).toContain('Do., 24. Dezember 2026, Heiligabend (jouluaatto), ist kein gesetzlicher Feiertag');
  });

  test('name the region where one was asked for', () => {
    const answer = deadlineFor({ controller: 'DE-BY', right: '15', received: '2026-12-06' });
    const step = 'steps' in answer ? answer.steps.find(({ code }) => code === 'passes-holiday') : undefined;
    expect(step && sayStep(step, 'de')).toContain('(Deutschland, Bavaria): Heilige Drei Könige.');
  });

  test('a code nobody has words for is said in plain English', () => {
    expect(sayStep({ code: 'new', params: {}, text: 'New.', source: '' }, 'fi')).toBe('New.');
  });
});
