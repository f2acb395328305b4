import { expect, test } from 'vitest';
import { readToolMessage } from '../../../../../utils/services/in-page/consent-messages.ts';
import { readProbeMessage } from '../../../../../utils/services/in-page/probe-channel.ts';
import { NOON } from '../../../../support/observed-events.ts';

const framework = {
  kind: 'tcf',
  at: NOON,
  status: 'useractioncomplete',
  cmp: 5,
  policyVersion: 5,
  purposes: [1, 3, 3],
  legitimate: [7],
  vendors: 12,
};
const mode = { kind: 'consent-mode', at: NOON, status: 'update', granted: ['ad_storage'], denied: ['ad_storage', 'x'] };
const read = (message: unknown) => readProbeMessage(JSON.stringify(message), NOON);

test('the framework’s word', () => {
  expect(read(framework)).toEqual({
    type: 'consent-signal',
    at: NOON,
    source: 'tcf-api',
    tool: 'usercentrics',
    status: 'useractioncomplete',
    granted: ['1', '3'],
    denied: ['2', '4', '5', '6', '7', '8', '9', '10', '11'],
    legitimateInterest: ['7'],
    vendors: 12,
  });
});

test('without a version of its policies ten purposes are known; vendors may be unknown', () => {
  const read_ = read({ ...framework, policyVersion: null, vendors: -1 });
  expect(read_).toMatchObject({ vendors: null });
  expect(read_ && 'denied' in read_ && read_.denied).toHaveLength(8);
});

test('consent mode’s word; what is in both lists was allowed', () => {
  expect(read(mode)).toEqual({
    type: 'consent-signal',
    at: NOON,
    source: 'consent-mode',
    tool: 'google',
    status: 'update',
    granted: ['ad_storage'],
    denied: ['x'],
    legitimateInterest: [],
    vendors: null,
  });
});

test.each([
  ['a status that is none', { ...framework, status: 'User said yes!' }],
  ['a status that is long', { ...framework, status: 'x'.repeat(31) }],
  ['no status', { ...framework, status: 7 }],
  ['a number of no tool', { ...framework, cmp: 5_000 }],
  ['a fraction', { ...framework, cmp: 5.5 }],
  ['purposes that are none', { ...framework, purposes: ['1'] }],
  ['purposes beyond the last', { ...framework, purposes: [25] }],
  ['too many purposes', { ...framework, purposes: Array.from({ length: 25 }, () => 1) }],
  ['no list', { ...framework, legitimate: '7' }],
  ['another command', { ...mode, status: 'revoke' }],
  ['nothing said', { ...mode, granted: [], denied: [] }],
  ['no names', { ...mode, granted: [{}, 7.5e300, 'x'.repeat(500)], denied: ['\u0000'] }],
  ['no lists', { ...mode, denied: null }],
  ['another moment', { ...mode, at: NOON - 70_000 }],
])('%s: nothing comes of it', (_, message) => {
  expect(read(message)).toBeNull();
});

test('only a tool that is known is named', () => {
  expect(readToolMessage({ kind: 'tool', id: 'onetrust' })).toBe('onetrust');
  expect(readToolMessage({ kind: 'tool', id: '<b>onetrust' })).toBeNull();
  expect(readToolMessage({ kind: 'tool' })).toBeNull();
  expect(readToolMessage({ kind: 'x', id: 'onetrust' })).toBeNull();
});
