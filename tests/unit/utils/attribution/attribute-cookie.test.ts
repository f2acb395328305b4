import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { tables } from '../../../fixtures/attribution/tables.ts';

const { attributeCookie } = createAttributor(tables);
const shop = { domain: '.shop.test', shopDomain: 'shop.test' };

describe('a name alone', () => {
  test('is likely and brings purpose and lifetime', () => {
    expect(attributeCookie({ name: '_ga', ...shop })).toEqual({
      company: 'Searchy',
      category: 'analytics',
      confidence: 'likely',
      sources: ['overlay'],
      purpose: 'Counts visits',
      lifetimeSeconds: 86_400,
    });
  });

  test('of three letters or fewer means nothing', () => {
    expect(attributeCookie({ name: 'abc', domain: 'shop.test' }).company).toBeNull();
    expect(attributeCookie({ name: 'xyz_long', ...shop }).company).toBeNull();
  });

  test('that many sites use means nothing', () => {
    expect(attributeCookie({ name: 'lang', ...shop }).company).toBeNull();
    expect(attributeCookie({ name: 'data-42', ...shop }).company).toBeNull();
  });

  test('of a cookie kept on the company’s own domain means nothing in the shop’s jar', () => {
    expect(attributeCookie({ name: 'search_id', ...shop }).company).toBeNull();
    expect(attributeCookie({ name: 'search_id', domain: '.other.test', shopDomain: 'shop.test' }).company).toBe(
      'Searchy',
    );
  });

  test('matches patterns by start and end', () => {
    expect(attributeCookie({ name: '_sea_123', ...shop })).toMatchObject({ company: 'Searchy', confidence: 'likely' });
    expect(attributeCookie({ name: 'f_1_mark', ...shop }).company).toBe('Faces');
    expect(attributeCookie({ name: 'f_1_other', ...shop }).company).toBeNull();
    expect(attributeCookie({ name: 'f_mark', ...shop }).company).toBeNull();
  });

  test('may differ in case', () => {
    expect(attributeCookie({ name: 'mixedcase', ...shop })).toMatchObject({ company: 'Searchy', confidence: 'likely' });
  });

  test('of several owners names none but lists them', () => {
    expect(attributeCookie({ name: 'shared', ...shop })).toEqual({
      company: null,
      category: 'advertising',
      confidence: 'likely',
      sources: ['open-cookie-database'],
      candidates: ['Faces', 'Recommendo'],
    });
    expect(attributeCookie({ name: 'split', ...shop }).category).toBe('unknown');
  });

  test('of the shop’s own software names the software and no company', () => {
    expect(attributeCookie({ name: 'cart_key', ...shop })).toMatchObject({
      company: null,
      software: 'Cartware',
      category: 'necessary',
      lifetimeSeconds: 0,
    });
  });
});

describe('name and host together', () => {
  test('the setter’s host makes it sure', () => {
    expect(attributeCookie({ name: '_ga', ...shop, setterHost: 'cdn.searchy-stats.example' })).toMatchObject({
      company: 'Searchy',
      confidence: 'sure',
      sources: ['overlay', 'third-party-web'],
    });
  });

  test('the cookie’s domain makes it sure, for short and shared names as well', () => {
    const domain = '.searchy.example';
    expect(attributeCookie({ name: 'abc', domain, shopDomain: 'shop.test' })).toMatchObject({
      company: 'Searchy',
      confidence: 'sure',
    });
    expect(attributeCookie({ name: 'lang', domain, shopDomain: 'shop.test' })).toMatchObject({
      company: 'Searchy',
      confidence: 'sure',
    });
  });

  test('a host of one of several owners decides between them', () => {
    const found = attributeCookie({ name: 'shared', ...shop, setterHost: 'x.recommendo.example' });
    expect(found).toMatchObject({ company: 'Recommendo', confidence: 'sure' });
    expect(found.candidates).toBeUndefined();
  });

  test('another company’s setter leaves it likely with both as candidates', () => {
    expect(attributeCookie({ name: '_ga', ...shop, setterHost: 'x.recommendo.example' })).toMatchObject({
      company: 'Searchy',
      confidence: 'likely',
      candidates: ['Searchy', 'Recommendo'],
    });
  });

  test('a setter that is none of several owners is one more of them', () => {
    expect(attributeCookie({ name: 'shared', ...shop, setterHost: 'cdn.searchy-stats.example' })).toMatchObject({
      company: null,
      confidence: 'likely',
      candidates: ['Faces', 'Recommendo', 'Searchy'],
    });
  });

  test('a third party’s domain is sure, and several owners of the name stay to be seen', () => {
    expect(attributeCookie({ name: 'shared', domain: 'paybank.example', shopDomain: 'shop.test' })).toMatchObject({
      company: 'Pay Bank',
      confidence: 'sure',
      candidates: ['Pay Bank', 'Faces', 'Recommendo'],
    });
  });

  test('a third party’s domain is sure to receive it, whatever the name says', () => {
    expect(attributeCookie({ name: '_ga', domain: 'paybank.example', shopDomain: 'shop.test' })).toMatchObject({
      company: 'Pay Bank',
      category: 'payment',
      confidence: 'sure',
      candidates: ['Pay Bank', 'Searchy'],
    });
  });
});

describe('host without a known name', () => {
  test('the company that wrote it', () => {
    expect(attributeCookie({ name: 'unheard_of', ...shop, setterHost: 'recommendo.example' })).toMatchObject({
      company: 'Recommendo',
      confidence: 'sure',
    });
  });

  test('not the carrier of other people’s scripts', () => {
    for (const setterHost of ['files.example', 'www.faces.example', 'a.shops.example']) {
      expect(attributeCookie({ name: 'unheard_of', ...shop, setterHost }).company).toBeNull();
    }
  });

  test('not the landlord of a shop', () => {
    expect(
      attributeCookie({ name: 'unheard_of', domain: 'other.shops.example', shopDomain: 'shop.test' }).company,
    ).toBeNull();
  });

  test.each(['', 'constructor', '__proto__', 'x'.repeat(5_000)])('nothing for the name %j', (name) => {
    expect(attributeCookie({ name, ...shop })).toEqual({
      company: null,
      category: 'unknown',
      confidence: 'likely',
      sources: [],
    });
  });
});
