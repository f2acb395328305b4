import { describe, expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

const decisions = (text: string, language: PolicyLanguage): string[] =>
  claimsOf(read(text, language), 'automatedDecision').map(({ value, polarity }) => `${value.what} ${polarity}`);

describe('what one may ask about is not said to be done', () => {
  test.each<[PolicyLanguage, string]>([
    ['en', '# Your rights\n\nYou may request information on:\n\n- the purposes\n- automated decisions and profiling'],
    ['en', 'We tell you on request about the existence of automated decisions, including profiling.'],
    [
      'de',
      '# Ihre Rechte\n\nSie können Auskunft verlangen über\n\n- die Zwecke\n- das Bestehen einer automatisierten Entscheidung einschließlich Profiling',
    ],
    [
      'de',
      'Ihr Recht auf Auskunft umfasst die Zwecke, die Empfänger, die Dauer, die Herkunft der Daten und ob es automatisierte Entscheidungen gibt.',
    ],
    [
      'sv',
      'Du har rätt att få information om ändamålen, om mottagarna och om förekomsten av automatiserat beslutsfattande och profilering.',
    ],
    ['fi', 'Sinulla on oikeus saada tietää automaattisen päätöksenteon ja profiloinnin olemassaolosta.'],
    [
      'de',
      'Sie haben das Recht, der Verarbeitung zu widersprechen; dies gilt auch für ein auf diese Vorschriften gestütztes Profiling.',
    ],
    [
      'de',
      '# Mehr\n\n- Automatisierte Entscheidung und Profiling\n- Sie haben das Recht, nicht einer ausschließlich automatisierten Entscheidung unterworfen zu werden.',
    ],
  ])('%s: %s', (language, text) => expect(decisions(text, language)).toEqual([]));
});

describe('a negation behind an article denies only its own word', () => {
  test.each<[PolicyLanguage, string, string[]]>([
    ['de', 'Bei einem nicht genügenden Wert im internen Scoring lehnen wir den Kauf ab.', ['profiling affirmed']],
    ['en', 'With a not sufficient score our scoring turns the order down.', ['profiling affirmed']],
    ['sv', 'Vid ett inte tillräckligt värde i vår scoring avslår vi köpet.', ['profiling affirmed']],
    ['de', 'Im Laden gibt es eine nicht automatisierte Entscheidung.', ['decision denied']],
    ['de', 'Ein Scoring findet nicht statt.', ['profiling denied']],
  ])('%s: %s', (language, text, told) => expect(decisions(text, language)).toEqual(told));
});
