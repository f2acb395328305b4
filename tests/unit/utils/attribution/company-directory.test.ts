import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { tables } from '../../../fixtures/attribution/tables.ts';

const { resolveCompany, sameCompany } = createAttributor(tables);
const nameOf = (surface: string) => resolveCompany(surface)?.name ?? null;

describe('resolveCompany', () => {
  test('gives all that is known', () => {
    expect(resolveCompany('Laterpay')).toEqual({
      name: 'Laterpay',
      legalEntity: 'Laterpay AB',
      country: 'SE',
      parent: 'Pay Bank',
      aliases: ['laterpay pay bank'],
    });
    expect(resolveCompany('Files')).toEqual({ name: 'Files', aliases: [] });
  });

  test.each([
    ['searchy', 'Searchy'],
    ['SEARCHY', 'Searchy'],
    ['Searchy Inc.', 'Searchy'],
    ['Searchy, LLC', 'Searchy'],
    ['Searchy Ireland Ltd', 'Searchy'],
    ['Searchy Sverige AB', 'Searchy'],
    ['Oy Searchy Ab', 'Searchy'],
    ['Searchy GmbH & Co. KG', 'Searchy'],
    ['searchy analytics', 'Searchy'],
    ['Searchy Analytics 4', 'Searchy'],
    ['Searchy Checkout', 'Searchy'],
    ['Double-Tap', 'Searchy'],
    ['DoubleTap', 'Searchy'],
    ['Facebook', 'Faces'],
    ['Unknown Things (Faces)', 'Faces'],
    ['Faces Ireland Ltd. (formerly Chatter)', 'Faces'],
    ['Laterpay Pay Bank AB', 'Laterpay'],
    ['Pay Bank AB (publ)', 'Pay Bank'],
    ['PayBank', 'Pay Bank'],
    ['Récommendo', 'Recommendo'],
  ])('%j is %s', (surface, name) => {
    expect(nameOf(surface)).toBe(name);
  });

  test.each([
    '',
    '()',
    'AB',
    'Ltd',
    'analytics',
    'Checkout',
    'Searchy tags',
    'Searchylight',
    'the wall',
    'x'.repeat(10_000),
  ])('%j is nobody', (surface) => {
    expect(nameOf(surface)).toBeNull();
  });

  test('everyday words need a capital letter', () => {
    expect(nameOf('Bring Home')).toBe('Bring Home');
    expect(nameOf('bring home')).toBeNull();
    expect(nameOf('Wall')).toBe('Faces');
    expect(nameOf('wall')).toBeNull();
    expect(nameOf('Oddity')).toBe('Oddity');
    expect(nameOf('oddity')).toBeNull();
  });

  test('a host in place of a name is looked up', () => {
    expect(nameOf('.stats.searchy-stats.example')).toBe('Searchy');
    expect(nameOf('a.shops.example')).toBeNull();
  });
});

describe('sameCompany', () => {
  test.each([
    ['Faces', 'Chatter', true],
    ['Chatter', 'facebook', true],
    ['Laterpay', 'Pay Bank AB', true],
    ['Searchy', 'Faces', false],
    ['Searchy', 'Nobody Knows', false],
    ['Nobody Knows AB', 'nobody knows', true],
    ['Nobody Knows', 'Nobody Else', false],
    ['AB', 'Ltd', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameCompany(a, b)).toBe(same);
    expect(sameCompany(b, a)).toBe(same);
  });

  test('parents in a circle do not hang', () => {
    expect(sameCompany('Loop A', 'Searchy')).toBe(false);
  });
});
