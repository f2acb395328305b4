import { describe, expect, test } from 'vitest';
import data from '../../../../../utils/comparison/data/outdated-law.json' with { type: 'json' };
import { compare, type Finding } from '../../../../../utils/comparison/index.ts';
import type { PolicyLanguage } from '../../../../../utils/policy/index.ts';
import { saying } from '../../../../support/comparisons.ts';

const findings = (text: string, language: PolicyLanguage = 'en'): Finding[] =>
  compare(saying(text, {}, { language })).filter(({ rule }) => rule === 'L1');

test.each<[PolicyLanguage, string, string, string]>([
  ['en', 'We process data under Directive 95/46/EC.', 'law:95-46', 'outdated-statute'],
  ['fi', 'Tämä on henkilötietolain (523/1999) mukainen seloste.', 'law:fi-523-1999', 'outdated-statute'],
  ['fi', 'Verkkokaupan rekisteriseloste', 'law:fi-rekisteriseloste', 'outdated-statute'],
  ['sv', 'Du kan klaga hos Datainspektionen.', 'law:se-datainspektionen', 'outdated-authority'],
  ['sv', 'Vi följer personuppgiftslagen.', 'law:se-pul', 'outdated-statute'],
  ['de', 'Rechtsgrundlage ist § 15 TMG.', 'law:de-tmg', 'outdated-statute'],
  ['de', 'Nach § 25 TTDSG brauchen wir Ihre Einwilligung.', 'law:de-ttdsg', 'outdated-statute'],
  ['en', 'Facebook Ireland Ltd. receives data.', 'law:facebook-ireland', 'outdated-company'],
  ['und', 'Google Inc., 1600 Amphitheatre Parkway', 'law:google-inc', 'outdated-company'],
])('%s: %s', (language, text, subject, message) => {
  expect(findings(text, language)).toMatchObject([
    { subject, message, severity: 'low', verdict: 'differs', said: { quote: text } },
  ]);
});

test.each<[PolicyLanguage, string]>([
  ['en', 'Regulation (EU) 2016/679, repealing Directive 95/46/EC (General Data Protection Regulation)'],
  ['en', 'Meta Platforms Ireland Limited (formerly Facebook Ireland Limited)'],
  ['fi', 'Tietosuojalaki kumosi henkilötietolain (523/1999).'],
  ['sv', 'Integritetsskyddsmyndigheten (tidigare Datainspektionen)'],
  ['de', 'Nach den Regeln des TTDSG, heute TDDDG.'],
  ['sv', 'Före 2021 hette myndigheten Datainspektionen.'],
  ['de', 'Das TTDSG wurde durch das TDDDG ersetzt.'],
  ['de', 'Die Verordnung zur Aufhebung der Richtlinie 95/46/EG'],
  ['en', 'Our office is at 95 High Street, room 46.'],
])('a sentence about what was is right (%s: %s)', (language, text) => {
  expect(findings(text, language)).toEqual([]);
});

test('each is told once, however often it stands there', () => {
  expect(
    findings('Under Directive 95/46/EC. Under Directive 95/46/EC. Google Inc. too.').map(({ subject }) => subject),
  ).toEqual(['law:95-46', 'law:google-inc']);
});

describe.each(data.entries.map((entry) => [entry.id, entry] as const))('%s', (id, { names, until, now, title }) => {
  test('is found under each of its names, and dated', () => {
    for (const [language, phrases] of Object.entries(names)) {
      for (const phrase of phrases) {
        const written = phrase.replace(/\|\S+/g, '');
        const found = findings(`We follow ${written} here.`, language === 'all' ? 'en' : (language as PolicyLanguage));
        expect(
          found.map(({ subject }) => subject),
          phrase,
        ).toContain(`law:${id}`);
      }
    }
    expect(Temporal.PlainDate.from(until).toString()).toBe(until);
    expect(now.length + title.length).toBeGreaterThan(5);
  });
});
