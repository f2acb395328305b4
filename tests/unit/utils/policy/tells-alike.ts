import { expect, test } from 'vitest';
import type { ClaimKind } from '../../../../utils/policy/model.ts';
import { told } from '../../../fixtures/policies/told.ts';
import { read } from './read.ts';

/** A passage in the words of each language, and what it tells in every one of them: of one kind, or in all. */
export interface Passage {
  of?: ClaimKind;
  tells: string[];
  en: string;
  fi: string;
  sv: string;
  de: string;
}

/** A test of each passage: what it tells is the same in all four languages, each claim once, in order. */
export function tellsAlike(passages: Record<string, Passage>): void {
  test.each(Object.entries(passages))('%s', (_, { of, tells, ...texts }) => {
    for (const language of ['en', 'fi', 'sv', 'de'] as const) {
      const { claims } = read(texts[language], language);
      const found = claims.filter(({ kind }) => of === undefined || kind === of).map(told);
      expect([...new Set(found)].sort(), language).toEqual(tells.map((one) => (of ? `${of}: ${one}` : one)));
    }
  });
}
