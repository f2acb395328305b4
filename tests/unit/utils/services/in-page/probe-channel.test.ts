import { describe, expect, test } from 'vitest';
import { readProbeMessage } from '../../../../../utils/services/in-page/probe-channel.ts';
import { NOON } from '../../../../support/observed-events.ts';

const frame = 'https://shop.example/kassa?order=7#x';
const cookie = {
  kind: 'cookie',
  at: NOON,
  frame,
  by: 'https://tags.example/g.js?id=kund-4711',
  line: '_ga=GA1.1.7; max-age=60',
};
const storage = { kind: 'storage', at: NOON, frame, by: null, store: 'localStorage', key: 'cart' };

const read = (message: unknown, now = NOON) => readProbeMessage(JSON.stringify(message), now);

test('a cookie that a script wrote, its value in clear for the worker, and without any query', () => {
  expect(read(cookie)).toEqual({
    type: 'script-cookie',
    at: NOON,
    frame: 'https://shop.example/kassa',
    by: 'https://tags.example/g.js',
    cookie: {
      name: '_ga',
      domain: null,
      path: null,
      lifetimeSeconds: 60,
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      partitioned: false,
      value: 'GA1.1.7',
      refused: null,
    },
  });
});

test('a key that a script wrote', () => {
  expect(read(storage)).toEqual({
    type: 'storage-write',
    at: NOON,
    frame: 'https://shop.example/kassa',
    by: null,
    kind: 'localStorage',
    key: 'cart',
  });
  expect(read({ ...storage, key: 'k'.repeat(500) })).toMatchObject({ key: `${'k'.repeat(127)}…` });
});

describe('nothing comes of', () => {
  test.each([
    ['no text', 7],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['a very long text', JSON.stringify({ ...cookie, line: `a=${'x'.repeat(12_000)}` })],
    ['an object of the page', cookie],
    ['nothing', undefined],
  ])('%s', (_, detail) => {
    expect(readProbeMessage(detail, NOON)).toBeNull();
  });

  test.each([
    ['another kind', { ...cookie, kind: 'request' }],
    ['a cookie without a line', { ...cookie, line: 7 }],
    ['a line without a name or a value', { ...cookie, line: '; path=/' }],
    ['no frame', { ...cookie, frame: null }],
    ['no moment', { ...cookie, at: '0' }],
    ['a moment that is none', { ...cookie, at: null }],
    ['a store of its own', { ...storage, store: 'cache' }],
    ['a key that is no text', { ...storage, key: {} }],
  ])('%s', (_, message) => {
    expect(read(message)).toBeNull();
  });

  test('a moment more than a minute away, in either direction', () => {
    expect(read(cookie, NOON + 60_000)).not.toBeNull();
    expect(read(cookie, NOON + 60_001)).toBeNull();
    expect(read(cookie, NOON - 60_001)).toBeNull();
  });
});

test('a setter that is no URL is not kept as one', () => {
  expect(read({ ...cookie, by: 'kund@post.example' })).toMatchObject({ by: 'about:invalid' });
  expect(read({ ...cookie, by: 7 })).toMatchObject({ by: null });
});
