import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { english, LANGUAGE_CHOICES } from '../../utils/i18n/index.ts';
import { ROOT } from '../support/source-files.ts';

const BUILDS = { chrome: join(ROOT, '.output', 'chrome-mv3'), firefox: join(ROOT, '.output', 'firefox-mv3') };

const URL_IN_TEXT = /https?:\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'`\\)<;,]*/gi;

/** Addresses that may stand in the bundle, each with the reason. */
const ALLOWED_URLS: readonly string[] = [
  'https://tailwindcss.com', // licence comment of the style sheet
  'http://www.w3.org/', // XML name spaces in React
  'https://react.dev/', // React's own error messages
  'https://dexie.org/', // Dexie's own error messages
  'http://bit.ly/', // links inside Dexie's error messages
  'https://tinyurl.com/', // links inside Dexie's error messages
  'https://bit.ly/', // links inside Dexie's error messages
  'https://github.com/', // link inside the polyfill's error message
  'https://wxt.dev/', // link inside an error message of WXT's runtime
  'http://www.xfa.org/schema/', // XML name spaces in PDF.js
  'http://ns.adobe.com/', // XML name spaces in PDF.js
  'http://apache.org/dav/propset/', // XML name space in the WebDAV client
  'http://example.com', // base address in PDF.js for reading relative ones
  'https://foo.bar', // the same
  'https://calendar.google.com/', // opened with a date when the customer clicks so
  'https://outlook.live.com/', // the same
];

/** Addresses in our own data are sources and authorities' pages: shown to people, never fetched. */
const dataUrls = new Set(
  readdirSync(join(ROOT, 'utils'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && entry.parentPath.includes('/data'))
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').match(URL_IN_TEXT) ?? []),
);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(Object.entries(BUILDS))('%s build', (name, folder) => {
  test('is there', () => expect(existsSync(join(folder, 'manifest.json'))).toBe(true));

  test('has this manifest', () => {
    const { version, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).toMatchSnapshot();
  });

  test('asks for no host at install', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('names no address outside the allow-list', () => {
    const code = filesIn(folder).filter((file) => /\.(js|html|css)$/.test(file));
    const urls = code.flatMap((file) => readFileSync(file, 'utf8').match(URL_IN_TEXT) ?? []);
    expect(
      [...new Set(urls)].filter(
        (url) => !dataUrls.has(url) && !ALLOWED_URLS.some((allowed) => url.startsWith(allowed)),
      ),
    ).toEqual([]);
  });

  test('keeps within its budgets', () => {
    const bytes = (file: string): number => statSync(file).size;
    expect(pageScripts(folder, 'popup.html').reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(330_000);
    const data = filesIn(join(folder, 'data')).reduce((sum, file) => sum + bytes(file), 0);
    expect(data).toBeLessThanOrEqual(250_000);
    const zipped = filesIn(folder).reduce(
      (sum, file) => sum + deflateRawSync(readFileSync(file), { level: 9 }).length + 200,
      0,
    );
    // A third is the PDF reader, which is loaded only when a PDF is opened.
    expect(zipped).toBeLessThanOrEqual(2_100_000);
  });

  test('carries the words of every language, and none in its code', () => {
    const files = filesIn(join(folder, 'messages'));
    const languages = LANGUAGE_CHOICES.filter((choice) => choice !== 'auto');
    expect(files.map((file) => basename(file, '.json')).sort()).toEqual([...languages].sort());
    for (const file of files)
      expect(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort(), file).toEqual(Object.keys(english).sort());
    const spoken = filesIn(folder).filter((file) => readFileSync(file, 'utf8').includes(english['said.nothing']));
    expect(spoken).toEqual([join(folder, 'messages', 'en.json')]);
  });

  test('carries the lexicon of the policy reader for the worker alone', () => {
    const holds = filesIn(join(folder, 'chunks')).filter((file) => readFileSync(file, 'utf8').includes('notNegation'));
    expect(holds).toEqual([]);
  });

  test.runIf(name === 'chrome')('starts the worker with a third of its code and none of its tables', () => {
    const size = (file: string): number => statSync(join(folder, file)).size;
    expect(size('background.js')).toBeLessThanOrEqual(450_000);
    const lines = readFileSync(join(folder, 'worker/tables.jsonl'), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    const scripts = filesIn(join(folder, 'worker')).filter((file) => file.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    for (const file of scripts) expect(readFileSync(file, 'utf8')).not.toMatch(/JSON\.parse\(['"`]/);
  });

  test('carries no database in the popup and no code in strings', () => {
    const popup = pageScripts(folder, 'popup.html')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(popup).not.toContain('dexie');
    expect(name === 'chrome' || name === 'firefox').toBe(true);
    for (const file of filesIn(folder).filter((path) => path.endsWith('.js'))) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\beval\(|importScripts\((?!"\/worker\/"\+)/);
    }
  });
});

/** The scripts a page loads before it can show anything: its own and all they import statically. */
function pageScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, next] of text.matchAll(/(?:import|from)\s*["'](\.\.?\/[^"']+\.js)["']/g))
      follow(join(path, '..', next ?? ''));
  };
  for (const [, script] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) follow(join(folder, script ?? ''));
  return [...found];
}
