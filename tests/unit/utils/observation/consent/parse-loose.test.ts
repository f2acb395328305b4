import { expect, test } from 'vitest';
import { parseLoose } from '../../../../../utils/observation/consent/parse-loose.ts';

test.each<[string, unknown]>([
  ['{"a":[1,"x",null,true]}', { a: [1, 'x', null, true] }],
  ["{stamp:'x=',ok:true,n:-2.5,list:[1,2]}", { stamp: 'x=', ok: true, n: -2.5, list: [1, 2] }],
  [`{'a b': "it's", c: 'a \\' b',}`, { 'a b': "it's", c: "a ' b" }],
  [' { a : { b : [ ] } } ', { a: { b: [] } }],
])('%s', (text, value) => {
  // By way of JSON: objects come without a prototype.
  expect(JSON.parse(JSON.stringify(parseLoose(text)))).toEqual(value);
});

test.each([
  '',
  '{',
  '{a',
  '{a:',
  '{a:1',
  '{a:b}',
  '{a:1 b:2}',
  '[1',
  "{a:'x}",
  'undefined',
  '{a:}',
  '{:1}',
  '[,]',
  'alert(1)',
])('%j cannot be read', (text) => {
  expect(parseLoose(text)).toBeUndefined();
});

test('a name that means something to objects means nothing here', () => {
  const value = parseLoose("{__proto__:{polluted:true},constructor:1,x:'y'}") as Record<string, unknown>;
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'x']);
});

test('nesting without end is given up', () => {
  expect(parseLoose(`${'{a:'.repeat(50)}1${'}'.repeat(50)}`)).toBeUndefined();
  expect(parseLoose('[x,'.repeat(50_000))).toBeUndefined();
});
