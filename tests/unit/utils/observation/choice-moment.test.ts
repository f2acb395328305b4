import { describe, expect, test } from 'vitest';
import {
  type ConsentMoment,
  type ConsentSignal,
  choiceMomentAt,
  choiceTimeline,
} from '../../../../utils/observation/index.ts';

const moment = (at: number, event: ConsentMoment['event']): ConsentMoment => ({
  at,
  event,
  tool: 'unknown',
  label: '',
  evidence: `v:${at}`,
});

const shown = moment(100, 'shown');

test.each<[string, ConsentMoment[], number, string]>([
  ['without a banner nothing can be said', [], 150, 'unknown'],
  ['with the banner on screen it is before the choice', [shown], 150, 'before-choice'],
  ['before the banner is drawn too', [shown], 50, 'before-choice'],
  ['from the refusal on it is after it', [shown, moment(200, 'refused')], 200, 'after-refusal'],
  ['a moment earlier it is not', [shown, moment(200, 'refused')], 199, 'before-choice'],
  ['after accepting', [shown, moment(200, 'accepted')], 300, 'after-acceptance'],
  ['the last choice counts', [shown, moment(200, 'accepted'), moment(300, 'refused')], 400, 'after-refusal'],
  ['and only from then on', [shown, moment(200, 'accepted'), moment(300, 'refused')], 250, 'after-acceptance'],
  ['a refusal on a page without a banner counts', [moment(200, 'refused')], 300, 'after-refusal'],
  ['and says nothing of what came before it', [moment(200, 'refused')], 100, 'unknown'],
  ['what is chosen in the settings is not known', [shown, moment(200, 'settings')], 300, 'unknown'],
  ['the settings do not reach back', [shown, moment(200, 'settings')], 150, 'before-choice'],
  ['a plain choice in them is', [shown, moment(200, 'settings'), moment(300, 'refused')], 400, 'after-refusal'],
])('%s', (_, consent, at, expected) => {
  expect(choiceMomentAt(at, consent)).toBe(expected);
});

test('the order of telling does not matter', () => {
  const consent = [moment(300, 'refused'), shown, moment(200, 'accepted')];
  expect([50, 250, 350].map(choiceTimeline(consent))).toEqual(['before-choice', 'after-acceptance', 'after-refusal']);
});

const ALL = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];
const signal = (at: number, source: ConsentSignal['source'], status: string, more: Partial<ConsentSignal> = {}) => ({
  at,
  source,
  tool: 'unknown',
  status,
  granted: [],
  denied: [],
  legitimateInterest: [],
  vendors: null,
  ...more,
});
const tcf = (at: number, status: string, granted: string[], legitimateInterest: string[] = []): ConsentSignal =>
  signal(at, 'tcf-api', status, {
    granted,
    denied: ALL.filter((purpose) => !granted.includes(purpose)),
    legitimateInterest,
  });
const KINDS = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const mode = (at: number, status: string, granted: string[]): ConsentSignal =>
  signal(at, 'consent-mode', status, { granted, denied: KINDS.filter((kind) => !granted.includes(kind)) });

describe('the framework', () => {
  const done = (granted: string[], legitimate: string[] = []) => tcf(2_000, 'useractioncomplete', granted, legitimate);

  test.each<[string, ConsentMoment[], ConsentSignal[], number, string]>([
    ['says that the banner is shown', [], [tcf(100, 'cmpuishown', [])], 150, 'before-choice'],
    ['says that nothing was allowed', [shown], [done([])], 2_000, 'after-refusal'],
    ['not a moment earlier', [shown], [done([])], 1_999, 'before-choice'],
    ['says that all was allowed', [shown], [done(ALL)], 2_000, 'after-acceptance'],
    [
      'all but what is claimed without asking',
      [shown],
      [done(['1', '3', '4', '5', '6'], ['2', '7', '8', '9', '10', '11'])],
      2_000,
      'after-acceptance',
    ],
    ['a claim that stays is no consent', [shown], [done([], ['2', '7'])], 2_000, 'after-refusal'],
    ['says that some was allowed', [shown], [done(['1'])], 2_000, 'unknown'],
    ['what it says after an acceptance is read a little late', [shown], [done(ALL)], 1_800, 'after-acceptance'],
    ['a plain click holds against it', [shown, moment(1_990, 'refused')], [done(ALL)], 3_000, 'after-refusal'],
    ['after the settings it decides', [shown, moment(1_000, 'settings')], [done([])], 3_000, 'after-refusal'],
    ['until then nothing is known', [shown, moment(1_000, 'settings')], [done([])], 1_500, 'unknown'],
    [
      'long after a click it is another act',
      [shown, moment(200, 'refused')],
      [tcf(60_000, 'useractioncomplete', ALL)],
      61_000,
      'after-acceptance',
    ],
    [
      'an answer from an earlier visit: opening the banner again is no first question',
      [],
      [tcf(50, 'tcloaded', ALL), tcf(100, 'cmpuishown', ALL)],
      70,
      'unknown',
    ],
    ['nor is it for the banner that was seen', [shown], [tcf(50, 'tcloaded', ALL)], 70, 'unknown'],
    ['loading without any consent says nothing', [shown], [tcf(50, 'tcloaded', [])], 70, 'before-choice'],
    [
      'a new page after the choice does not make it an earlier one',
      [shown, moment(200, 'settings')],
      [tcf(300, 'tcloaded', ALL)],
      150,
      'before-choice',
    ],
  ])('%s', (_, consent, signals, at, expected) => {
    expect(choiceMomentAt(at, consent, signals)).toBe(expected);
  });
});

describe('consent mode', () => {
  const asked = [mode(10, 'default', [])];

  test.each<[string, ConsentMoment[], ConsentSignal[], number, string]>([
    ['nothing is known of a default', [], asked, 50, 'unknown'],
    [
      'an update under the banner that grants nothing is a refusal',
      [shown],
      [...asked, mode(900, 'update', [])],
      900,
      'after-refusal',
    ],
    ['one that grants all is an acceptance', [shown], [...asked, mode(900, 'update', KINDS)], 900, 'after-acceptance'],
    ['one that grants some cannot be told', [shown], [...asked, mode(900, 'update', ['ad_storage'])], 900, 'unknown'],
    ['without a banner an update repeats an earlier visit', [], [...asked, mode(900, 'update', [])], 950, 'unknown'],
    [
      'before the banner it is what the shop takes for granted',
      [shown],
      [...asked, mode(90, 'update', [])],
      95,
      'before-choice',
    ],
    [
      'on the next page it is no choice: the banner is not there yet',
      [shown],
      [...asked, mode(500, 'default', []), mode(510, 'update', [])],
      600,
      'before-choice',
    ],
    [
      'a plain click holds against it',
      [shown, moment(200, 'refused')],
      [...asked, mode(210, 'update', KINDS)],
      300,
      'after-refusal',
    ],
    [
      'and against what later pages repeat',
      [shown, moment(200, 'refused')],
      [...asked, mode(90_000, 'default', []), moment2(90_100), mode(90_200, 'update', KINDS)],
      90_300,
      'after-refusal',
    ],
    [
      'after the settings it decides',
      [shown, moment(200, 'settings')],
      [...asked, mode(400, 'update', KINDS)],
      450,
      'after-acceptance',
    ],
    [
      'what is necessary anyway does not count',
      [shown],
      [...asked, { ...mode(900, 'update', []), granted: ['security_storage'] }],
      900,
      'after-refusal',
    ],
  ])('%s', (_, consent, signals, at, expected) => {
    expect(choiceMomentAt(at, consent, signals)).toBe(expected);
  });

  test.each<ConsentSignal['source']>(['request', 'record', 'tcf-string', 'tool-api'])(
    '%s says nothing of when',
    (source) => {
      const said = signal(900, source, 'update', { denied: KINDS });
      expect(choiceMomentAt(950, [shown], [...asked, said])).toBe('before-choice');
    },
  );
});

/** The framework's word that a banner is shown once more. */
function moment2(at: number): ConsentSignal {
  return tcf(at, 'cmpuishown', []);
}
