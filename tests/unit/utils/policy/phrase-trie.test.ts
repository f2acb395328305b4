import { expect, test } from 'vitest';
import { PhraseTrie } from '../../../../utils/policy/cues/phrase-trie.ts';
import { tokenise } from '../../../../utils/policy/words/tokenise.ts';

function find(phrases: string[], text: string): string[] {
  const trie = new PhraseTrie();
  for (const phrase of phrases) trie.add(phrase, 'list', phrase);
  const tokens = tokenise(text);
  return trie.find(tokens).map((cue) => `${cue.key} = ${text.slice(tokens.start[cue.first], tokens.end[cue.last])}`);
}

test('stems, endings and inner parts', () => {
  expect(find(['säilyt*'], 'Tietoja säilytetään')).toEqual(['säilyt* = säilytetään']);
  expect(find(['*kakor'], 'Tredjepartskakor')).toEqual(['*kakor = Tredjepartskakor']);
  expect(find(['*tiedo*'], 'asiakastiedoista')).toEqual(['*tiedo* = asiakastiedoista']);
});

test('a gap reaches over a few words but not over a full stop', () => {
  expect(find(['withdraw ~ consent'], 'withdraw at any time your consent')).toHaveLength(1);
  expect(find(['withdraw ~ consent'], 'withdraw. The consent')).toHaveLength(0);
});

test('a phrase inside a longer one of its list is not told twice', () => {
  expect(find(['address', 'email address'], 'your email address')).toEqual(['email address = email address']);
});

test('a phrase across a gap hides no other', () => {
  expect(find(['restrict ~ processing', 'object'], 'restrict or object to processing')).toHaveLength(2);
});

test('hyphens are tokens on both sides', () => {
  expect(find(['e-mail'], 'by E-Mail only')).toEqual(['e-mail = E-Mail']);
});
