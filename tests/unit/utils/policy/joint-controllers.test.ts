import { expect, test } from 'vitest';
import type { PolicyLanguage } from '../../../../utils/policy/model.ts';
import { claimsOf, read } from './read.ts';

test.each<[PolicyLanguage, string, string]>([
  [
    'de',
    'Diese Angaben werden durch uns und die Meta Platforms Ireland Limited in gemeinschaftlicher Verantwortlichkeit erhoben.',
    'Meta Platforms Ireland Limited',
  ],
  [
    'de',
    'Wir verarbeiten sie in gemeinschaftlicher datenschutzrechtlicher Verantwortung mit der Pinterest Europe Ltd.',
    'Pinterest Europe Ltd',
  ],
  ['de', 'Mit der Deutschen Post AG sind wir dabei gemeinsam verantwortlich.', 'Deutsche Post AG'],
  [
    'en',
    'The controller is Lampo Ltd. For this page we and Meta Platforms Ireland Limited are joint data controllers.',
    'Meta Platforms Ireland Limited',
  ],
  [
    'sv',
    'Personuppgiftsansvarig är Lampa AB. För sidan är vi och Meta Platforms Ireland Limited gemensamma personuppgiftsansvariga.',
    'Meta Platforms Ireland Limited',
  ],
])('%s: %s', (language, text, name) => {
  const joint = claimsOf(read(text, language), 'controller.joint');
  expect(joint.map(({ value }) => value.replace(/\.$/, ''))).toEqual([name]);
});
