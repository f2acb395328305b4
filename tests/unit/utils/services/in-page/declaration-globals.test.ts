import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GLOBALS_BOUNDS, readGlobals } from '../../../../../utils/services/in-page/declaration-globals.ts';

/** The page's own world, as far as these tests fill it. */
const page = globalThis as unknown as Record<string, unknown>;
const read = async (paths: string[], bounds = GLOBALS_BOUNDS): Promise<unknown> =>
  JSON.parse(await readGlobals(paths, bounds));

beforeEach(() => {
  page.Shop = { data: { rows: [['_ga', 'Google']] }, calls: 0, get: () => ({ groups: [1, 2] }) };
});
afterEach(() => {
  for (const name of ['Shop', '__api', 'Text']) delete page[name];
});

test('uses nothing from outside itself, as a function that travels as text must', async () => {
  const travelled = new Function(`return (${readGlobals.toString()})`)() as typeof readGlobals;
  expect(JSON.parse(await travelled(['Shop.data.rows'], GLOBALS_BOUNDS))).toEqual([
    { path: 'Shop.data.rows', value: [['_ga', 'Google']] },
  ]);
});

test('paths through members, getters and data kept as text; those that lead nowhere are left out', async () => {
  page.Text = { inner: '{"list": [{"name": "a"}]}', list: '["b"]' };
  expect(
    await read(['Shop.data.rows', 'Shop.get().groups', 'Text.inner.list', 'Text.list', 'Shop.no.where', 'Nobody.x()']),
  ).toEqual([
    { path: 'Shop.data.rows', value: [['_ga', 'Google']] },
    { path: 'Shop.get().groups', value: [1, 2] },
    { path: 'Text.inner.list', value: [{ name: 'a' }] },
    { path: 'Text.list', value: ['b'] },
  ]);
});

test('promises and callbacks are waited for, but not for ever', async () => {
  page.__api = (command: string, version: number, give: (answer: unknown) => void) => {
    if (command === 'list') setTimeout(() => give({ command, version }), 1);
  };
  page.Shop = { later: () => Promise.resolve(['x']), never: () => new Promise(() => undefined) };
  const soon = { ...GLOBALS_BOUNDS, waitMs: 30 };
  expect(await read(['__api(list)', '__api(silence)', 'Shop.later()', 'Shop.never()'], soon)).toEqual([
    { path: '__api(list)', value: { command: 'list', version: 2 } },
    { path: 'Shop.later()', value: ['x'] },
  ]);
});

describe('a page that means harm', () => {
  test('throws in getters and calls', async () => {
    page.Shop = {
      good: 1,
      get bad() {
        throw new Error('no');
      },
      call() {
        throw new Error('no');
      },
    };
    expect(await read(['Shop', 'Shop.call()', 'Shop.bad'])).toEqual([{ path: 'Shop', value: { good: 1, call: null } }]);
  });

  test('runs in circles, is endless, deep, or long', async () => {
    const circle: Record<string, unknown> = { name: 'x' };
    circle.self = circle;
    page.Shop = { circle, long: 'y'.repeat(50), many: Array.from({ length: 50 }, (_, index) => index) };
    const bounds = { depth: 3, members: 5, text: 10, values: 40, waitMs: 10 };
    const [{ value }] = (await read(['Shop'], bounds)) as [{ value: Record<string, unknown> }];
    expect(value.long).toBe('yyyyyyyyyy');
    expect(value.many).toEqual([0, 1, 2, 3, 4]);
    expect(JSON.stringify(value.circle)).toBe('{"name":"x","self":{"name":"x","self":{"name":null,"self":null}}}');
  });

  test('is not called where the path does not say so', async () => {
    let calls = 0;
    page.Shop = { accept: () => (calls += 1), data: { accept: () => (calls += 1) } };
    await read(['Shop.accept', 'Shop.data', 'Shop.data.accept']);
    expect(calls).toBe(0);
  });
});
