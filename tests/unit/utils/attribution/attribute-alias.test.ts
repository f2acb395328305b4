import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { tables } from '../../../fixtures/attribution/tables.ts';

const { attributeAlias } = createAttributor(tables);

describe('a name of the shop’s own that leads elsewhere', () => {
  test('is sure where the name service says so', () => {
    expect(attributeAlias({ name: 'shop.eulerian.net', how: 'dns' })).toEqual({
      company: 'Eulerian',
      category: 'analytics',
      confidence: 'sure',
      sources: ['overlay'],
    });
  });

  test('is likely where only the traces say so', () => {
    expect(attributeAlias({ name: 'omtrdc.net', how: 'signature' })).toMatchObject({
      company: 'Adobe',
      confidence: 'likely',
    });
  });

  test('may lead to any company of the tables', () => {
    expect(attributeAlias({ name: 'shop.searchy-stats.example', how: 'dns' })).toEqual({
      company: 'Searchy',
      category: 'analytics',
      confidence: 'sure',
      sources: ['third-party-web', 'overlay'],
    });
  });

  test.each(['a.shops.example', 'x.files.example', 'www.faces.example', 'nobody.example', ''])(
    'leading to %j, a carrier or nobody known, says nothing',
    (name) => {
      expect(attributeAlias({ name, how: 'dns' })).toBeNull();
    },
  );
});
