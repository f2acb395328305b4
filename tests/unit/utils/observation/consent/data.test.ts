import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import globals from '../../../../../utils/observation/data/consent-globals.json' with { type: 'json' };
import records from '../../../../../utils/observation/data/consent-records.json' with { type: 'json' };
import tools from '../../../../../utils/observation/data/consent-tools.json' with { type: 'json' };

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));
const head = { description: text, source: text, checkedOn: day };
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/));
const tool = z.strictObject({
  id,
  name: text,
  vendor: z.nullable(text),
  selectors: z.array(text),
  hosts: z.array(z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
  cmpIds: z.array(z.number()),
  source: z.url(),
  checkedOn: day,
});
const held = z.strictObject({
  id,
  globals: z.array(z.string().check(z.regex(/^[\w$]+(\.[\w$]+)?$/))).check(z.minLength(1)),
});
const path = z.array(text);
const record = z.strictObject({
  tool: id,
  name: z.string().check(z.regex(/^[\w-]+\*?$/)),
  shape: z.enum(['flags', 'pairs', 'items', 'groups', 'lists', 'members', 'single', 'tcf', 'shopify']),
  path: z.exactOptional(path),
  encoding: z.exactOptional(z.literal('base64')),
  only: z.exactOptional(path),
  skip: z.exactOptional(path),
  otherwise: z.exactOptional(path),
  names: z.exactOptional(z.record(text, text)),
  pair: z.exactOptional(text),
  value: z.exactOptional(text),
  parameter: z.exactOptional(text),
  label: z.exactOptional(text),
  state: z.exactOptional(text),
  leading: z.exactOptional(z.number()),
  undecided: z.exactOptional(z.number()),
  granted: z.exactOptional(z.array(path)),
  denied: z.exactOptional(z.array(path)),
  legitimateInterest: z.exactOptional(z.array(path)),
  keys: z.exactOptional(path),
  known: z.exactOptional(path),
  as: z.exactOptional(z.literal('denied')),
  purpose: z.exactOptional(text),
});

test('the three files have the shape that is described', () => {
  const toolsFile = z.strictObject({
    schema: z.literal('customer-copy/consent-tools@1'),
    ...head,
    tools: z.array(tool),
  });
  const recordsFile = z.strictObject({
    schema: z.literal('customer-copy/consent-records@1'),
    ...head,
    records: z.array(record),
  });
  const globalsFile = z.strictObject({
    schema: z.literal('customer-copy/consent-globals@1'),
    ...head,
    tools: z.array(held),
  });
  expect(() => globalsFile.parse(globals)).not.toThrow();
  expect(() => toolsFile.parse(tools)).not.toThrow();
  expect(() => recordsFile.parse(records)).not.toThrow();
});

const twice = (items: readonly (string | number)[]): (string | number)[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

test('ids, numbers, selectors, hosts and records belong to one tool each', () => {
  const all = tools.tools;
  expect(twice(all.map((one) => one.id))).toEqual([]);
  expect(twice(all.flatMap((one) => one.cmpIds))).toEqual([]);
  expect(twice(all.flatMap((one) => one.selectors))).toEqual([]);
  expect(twice(all.flatMap((one) => one.hosts))).toEqual([]);
  expect(twice(globals.tools.flatMap((one) => one.globals))).toEqual([]);
  expect(twice(records.records.map((one) => one.name))).toEqual([]);
});

test('each tool can be recognised by something', () => {
  const known = new Set([...records.records.map((one) => one.tool), ...globals.tools.map((one) => one.id)]);
  const lost = tools.tools.filter((one) => one.selectors.length + one.hosts.length === 0 && !known.has(one.id));
  expect(lost.map((one) => one.id)).toEqual([]);
});

test('what stands in the window is listed in the order of the tools', () => {
  const order = tools.tools.map((one) => one.id);
  const ids = globals.tools.map((one) => one.id);
  expect(ids).toEqual(order.filter((one) => ids.includes(one)));
});

test('records belong to tools that are described', () => {
  const known = new Set(['iab-tcf', ...tools.tools.map((one) => one.id)]);
  expect(records.records.map((one) => one.tool).filter((one) => !known.has(one))).toEqual([]);
});
