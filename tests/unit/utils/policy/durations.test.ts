import { describe, expect, test } from 'vitest';
import { findDurations } from '../../../../utils/policy/durations/durations.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

const find = (text: string, wide = false): string[] => {
  const tokens = tokenise(text);
  return findDurations(tokens, 0, tokens.count, { wide }).map((length) =>
    length.min === length.max ? length.max : `${length.min}/${length.max}`,
  );
};

describe('ranges', () => {
  test.each([
    ['for 15min-24 months', ['PT15M/P24M']],
    ['is 30s-24 months.', ['PT30S/P24M']],
    ['between 1 and 2 years', ['P1Y/P2Y']],
    ['from 30 minutes to 6 months', ['PT30M/P6M']],
    ['mellan 15 minuter och 24 månader', ['PT15M/P24M']],
    ['30 sekunder–24 månader', ['PT30S/P24M']],
    ['30 Minuten bis zu 12 Monaten', ['PT30M/P12M']],
    ['15 minuutista 24 kuukauteen', ['PT15M/P24M']],
    ['2-3 viikkoa', ['P2W/P3W']],
    ['zwischen einem und drei Jahren', ['P1Y/P3Y']],
  ])('%s', (text, wanted) => expect(find(text)).toEqual(wanted));
});

describe('numbers in words and inflected units', () => {
  test.each([
    ['six (6) months', ['P6M']],
    ['Two weeks', ['P2W']],
    ['twenty-four months', ['P24M']],
    ['sju år', ['P7Y']],
    ['kahden vuoden kuluttua', ['P2Y']],
    ['noin yksi vuosi', ['P1Y']],
    ['puoli vuotta', ['P6M']],
    ['puolentoista vuoden', ['P18M']],
    ['nach sieben Tagen', ['P7D']],
    ['36-monatige Aufbewahrung', ['P36M']],
    ['einem Jahr', ['P1Y']],
    ['90 dagar', ['P90D']],
    ['24 kk', ['P24M']],
    ['1,5 years', ['P18M']],
    ['30 calendar days', ['P30D']],
  ])('%s', (text, wanted) => expect(find(text)).toEqual(wanted));
});

test('parts of one length are added up', () => {
  const tokens = tokenise('1 year 1 month 4 days');
  expect(findDurations(tokens, 0, tokens.count)).toMatchObject([
    { max: 'P1Y1M4D', maxSeconds: 31_556_952 + 2_629_746 + 4 * 86_400 },
  ]);
});

test('twelve months are one year', () => {
  const tokens = tokenise('12 months or 1 year');
  expect(findDurations(tokens, 0, tokens.count).map((length) => length.maxSeconds)).toEqual([31_556_952, 31_556_952]);
});

test('an upper bound has no lower one', () => {
  expect(find('up to 30 days')).toEqual(['PT0S/P30D']);
  expect(find('i högst 12 månader')).toEqual(['PT0S/P12M']);
  expect(find('enintään 12 kuukautta')).toEqual(['PT0S/P12M']);
  expect(find('spätestens nach 14 Tagen')).toEqual(['PT0S/P14D']);
  expect(find('after 13 months at the latest')).toEqual(['PT0S/P13M']);
});

test('what is no length: decades, dates, single letters apart from their number, words', () => {
  expect(find('the 1990s systems')).toEqual([]);
  expect(find('on 8.6.2021 s')).toEqual([]);
  expect(find('5 m away, 3 v')).toEqual([]);
  expect(find('Tags and 3 tags')).toEqual([]);
});

test('other languages are read when asked for', () => {
  expect(find('13 måneder')).toEqual(['P13M']);
  expect(find('6 mois')).toEqual([]);
  expect(find('6 mois', true)).toEqual(['P6M']);
});
