import { describe, expect, test } from 'vitest';
import { foldName, stripLegalForms, stripRegionalWords } from '../../../../utils/attribution/fold-name.ts';

describe('foldName', () => {
  test.each([
    ['Post-Nord  AB', ['post', 'nord', 'ab']],
    ['Ströer & Co.', ['stroer', 'co']],
    ['Bærum Brød', ['baerum', 'brod']],
    ['GROẞ', ['gross']],
    ['…', []],
  ])('%j', (surface, words) => {
    expect(foldName(surface)).toEqual(words);
  });
});

describe('stripLegalForms', () => {
  test.each([
    ['Example Oyj', 'example'],
    ['Oy Example Ab', 'example'],
    ['Example GmbH & Co. KG', 'example'],
    ['Example S.à r.l.', 'example'],
    ['Example Sp. z o.o.', 'example'],
    ['Example A/S', 'example'],
    ['Example AB (publ)', 'example'],
    ['Nordic Co Company', 'nordic'],
    ['AB', 'ab'],
    ['Oy', 'oy'],
  ])('%j leaves %j', (surface, rest) => {
    expect(stripLegalForms(foldName(surface)).join(' ')).toBe(rest);
  });
});

describe('stripRegionalWords', () => {
  test.each([
    ['Example Sverige AB', 'example'],
    ['Example Group Nordic Oy', 'example'],
    ['Nordic', 'nordic'],
  ])('%j leaves %j', (surface, rest) => {
    expect(stripRegionalWords(foldName(surface)).join(' ')).toBe(rest);
  });
});
