import { describe, expect, test } from 'vitest';
import { createAttributor } from '../../../../utils/attribution/index.ts';
import { tables } from '../../../fixtures/attribution/tables.ts';

const attributor = createAttributor(tables);

describe('attributeHost', () => {
  test('names owner, category and both sources', () => {
    expect(attributor.attributeHost('cdn.eu.searchy-stats.example')).toEqual({
      company: 'Searchy',
      category: 'analytics',
      confidence: 'sure',
      sources: ['third-party-web', 'overlay'],
    });
  });

  test('the longest name decides', () => {
    expect(attributor.attributeHost('ads.searchy.example').category).toBe('advertising');
    expect(attributor.attributeHost('x.ads.searchy.example').category).toBe('advertising');
    expect(attributor.attributeHost('www.searchy.example').category).toBe('functional');
  });

  test('an exact row covers that host only', () => {
    expect(attributor.attributeHost('www.exact.example').company).toBe('Searchy');
    expect(attributor.attributeHost('a.www.exact.example').company).toBeNull();
    expect(attributor.attributeHost('exact.example').company).toBeNull();
  });

  test('a name ending in the same letters is another host', () => {
    expect(attributor.attributeHost('notsearchy.example').company).toBeNull();
    expect(attributor.attributeHost('searchy.example.evil.test').company).toBeNull();
  });

  test('a host with the same hash is another host', () => {
    expect(attributor.attributeHost('files.example').company).toBe('Files');
    expect(attributor.attributeHost('8wles.example').company).toBeNull();
    expect(attributor.attributeHost('85nes.example').company).toBeNull();
  });

  test('case and a dot at either end do not matter', () => {
    expect(attributor.attributeHost('WWW.Searchy.EXAMPLE.').company).toBe('Searchy');
    expect(attributor.attributeHost('.searchy.example').company).toBe('Searchy');
  });

  test('names handed out to customers are marked', () => {
    expect(attributor.attributeHost('my-shop.shops.example')).toMatchObject({ company: 'Shop Builder', hosted: true });
    expect(attributor.attributeHost('cdn.builder.example').hosted).toBeUndefined();
  });

  test.each(['', '.', '..', 'localhost', '127.0.0.1', '[::1]', 'constructor', '__proto__', 'a'.repeat(300)])(
    'knows nothing about %j',
    (host) => {
      expect(attributor.attributeHost(host)).toEqual({
        company: null,
        category: 'unknown',
        confidence: 'likely',
        sources: [],
      });
    },
  );

  test('a category that is none of ours becomes unknown', () => {
    expect(attributor.attributeHost('oddity.example')).toMatchObject({ company: 'Oddity', category: 'unknown' });
  });

  test('the path refines the category of a general host', () => {
    const at = (url: string) => attributor.attributeHost('www.faces.example', { url }).category;
    expect(at('https://www.faces.example/tr/?id=1')).toBe('advertising');
    expect(at('https://www.faces.example/tr?id=1')).toBe('advertising');
    expect(at('https://www.faces.example/en/events.js')).toBe('advertising');
    expect(at('https://www.faces.example/trips')).toBe('functional');
    expect(at('not a url')).toBe('functional');
  });

  test('the answer is the caller’s own', () => {
    attributor.attributeHost('searchy.example').sources.push('mine');
    expect(attributor.attributeHost('searchy.example').sources).toEqual(['overlay']);
  });
});

describe('attributeUrl', () => {
  test('is attributeHost for the host of the URL', () => {
    expect(attributor.attributeUrl('https://WWW.faces.example:8443/tr?x=1').category).toBe('advertising');
    expect(attributor.attributeUrl('https://user:searchy.example@files.example/').company).toBe('Files');
    expect(attributor.attributeUrl('wss://searchy.example/socket').company).toBe('Searchy');
  });

  test.each(['', 'about:blank', 'data:text/plain,searchy.example', 'https://', 'javascript:1'])(
    '%j has no owner',
    (url) => {
      expect(attributor.attributeUrl(url).company).toBeNull();
    },
  );
});
