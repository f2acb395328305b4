import { describe, expect, test } from 'vitest';
import { type Block, readPolicy } from '../../../../utils/policy/index.ts';
import { told } from '../../../fixtures/policies/told.ts';
import { type Behaviours, behaviourNames, behavioursOf, behaviourTable } from '../../../shop/conduct/behaviours.ts';
import { cookiePageBlocks, policyBlocks } from '../../../shop/policy/policy-blocks.ts';

const LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;
const TODAY = '2026-11-01';

const read = (language: (typeof LANGUAGES)[number], blocks: Block[]): string[] =>
  [...new Set(readPolicy(blocks, { language }).claims.map(told))].sort();

const honest = behavioursOf('honest');
const worded = behaviourNames.filter((name) => behaviourTable[name].kind !== 'conduct');
const shops: [string, Behaviours][] = [
  ['the honest shop', honest],
  ['the planted shop', behavioursOf('planted')],
  ['everything at once', Object.fromEntries(behaviourNames.map((name) => [name, true])) as Behaviours],
  ...worded.map((name): [string, Behaviours] => [name, { ...honest, [name]: !honest[name] }]),
];

describe.each(LANGUAGES.slice(1))('what the demo shop says in English it says in %s', (language) => {
  test.each(shops)('%s', (_, on) => {
    expect(read(language, policyBlocks(language, on, TODAY))).toEqual(read('en', policyBlocks('en', on, TODAY)));
    expect(read(language, cookiePageBlocks(language, on))).toEqual(read('en', cookiePageBlocks('en', on)));
  });
});
