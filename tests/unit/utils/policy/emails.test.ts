import { expect, test } from 'vitest';
import { findEmails } from '../../../../utils/policy/addresses/emails.ts';

const find = (text: string): string[] => findEmails(text).map((email) => email.value);

test.each([
  ['write to info@shop.example.', 'info@shop.example'],
  ['kundtjanst (snabel-a) shop.example', 'kundtjanst@shop.example'],
  ['help [at] shop [dot] example', 'help@shop.example'],
  ['asiakas [at]\npuoti.example', 'asiakas@puoti.example'],
  ['kund\n(snabel-a) bod.example', 'kund@bod.example'],
  ['laden{at}shop.example', 'laden@shop.example'],
  ['info(ät)shop.example', 'info@shop.example'],
  ['asiakas(at)shop(piste)example', 'asiakas@shop.example'],
  ['name at shop dot example', 'name@shop.example'],
  ['info＠shop.example', 'info@shop.example'],
  ['es.pohs@ofni', 'info@shop.se'],
  ['moc.pohs.liam@troppus', 'support@mail.shop.com'],
  ["o'neil+data@sub.shop.example", "o'neil+data@sub.shop.example"],
])('%s', (text, address) => expect(find(text)).toEqual([address]));

test('the offsets cover what stands there', () => {
  const text = 'Skriv till hej[snabel-a]bod.example nu';
  const [email] = findEmails(text);
  expect(text.slice(email?.start, email?.end)).toBe('hej[snabel-a]bod.example');
});

test('what is no address', () => {
  expect(find('we look at it. Com')).toEqual([]);
  expect(find('data are used for at the point of sale')).toEqual([]);
  expect(find('@shop @ . a@b c@d.')).toEqual([]);
  expect(find('look (a) here, [at] there')).toEqual([]);
  expect(find('a..b@shop.example')).toEqual([]);
});

test('two addresses side by side stay two', () => {
  expect(find('a1@shop.example,b2@shop.example')).toEqual(['a1@shop.example', 'b2@shop.example']);
});
