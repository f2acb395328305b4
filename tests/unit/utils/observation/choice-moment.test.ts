import { expect, test } from 'vitest';
import { type ConsentMoment, choiceMomentAt } from '../../../../utils/observation/index.ts';

const moment = (at: number, event: ConsentMoment['event']): ConsentMoment => ({
  at,
  event,
  tool: 'banner',
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
