import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { buildEvidence, CHAIN_START, canonicalJson, chainHash } from '../../utils/evidence/index.ts';
import { shopProfiles } from '../../utils/requests/index.ts';
import { CustomerDatabase } from '../../utils/storage/index.ts';
import config from '../../wxt.config.ts';
import { ROOT } from '../support/source-files.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const inFolder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const MARKDOWN = [...readdirSync(ROOT).filter((name) => name.endsWith('.md')), ...inFolder('docs', /\.md$/)];
const withoutFences = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '');
const headings = (text: string): string[] =>
  [...withoutFences(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
/** The anchor a heading gets where repositories are read. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
/** First cells of a section's table rows, where they are code. */
const firstCells = (text: string, section: string): string[] => {
  const body = text.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...body.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell);
};

type Permissions = Partial<
  Record<'permissions' | 'optional_permissions' | 'host_permissions' | 'optional_host_permissions', string[]>
>;
const permissionsOf = (manifest: Permissions): string[] => [
  ...(manifest.permissions ?? []),
  ...(manifest.optional_permissions ?? []),
  ...(manifest.host_permissions ?? []),
  ...(manifest.optional_host_permissions ?? []),
];

async function configured(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const { manifest } = config;
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return permissionsOf((await (typeof manifest === 'function' ? manifest(env) : manifest)) as Permissions);
}

describe('permissions', () => {
  const explained = headings(read('docs/PERMISSIONS.md')).flatMap((title) => /^`(.+)`$/.exec(title)?.[1] ?? []);

  test('every one is explained, and none that is gone', async () => {
    const asked = new Set([...(await configured('chrome')), ...(await configured('firefox'))]);
    expect([...explained].sort()).toEqual([...asked].sort());
  });

  test.each(['chrome-mv3', 'firefox-mv3'].filter((build) => existsSync(join(ROOT, '.output', build, 'manifest.json'))))(
    'the %s build asks for none besides',
    (build) => {
      const asked = permissionsOf(JSON.parse(read(`.output/${build}/manifest.json`)));
      expect(asked.filter((permission) => !explained.includes(permission))).toEqual([]);
    },
  );
});

describe('dependencies', () => {
  const text = read('docs/DEPENDENCIES.md');

  test('every package has its reason, and none that is gone', () => {
    expect(firstCells(text, 'In the extension').sort()).toEqual(Object.keys(packageJson.dependencies).sort());
    expect(firstCells(text, 'For building and testing').sort()).toEqual(
      Object.keys(packageJson.devDependencies).sort(),
    );
  });

  test('what ships is in NOTICE, with the licence texts it names', () => {
    const notice = read('NOTICE');
    for (const name of Object.keys(packageJson.dependencies)) expect(notice).toContain(name);
    for (const [path] of notice.matchAll(/docs\/licences\/[\w.-]+\.txt/g))
      expect(existsSync(join(ROOT, path))).toBe(true);
  });
});

describe.each(MARKDOWN)('%s', (path) => {
  const text = read(path);
  const prose = withoutFences(text);

  test('links lead somewhere', () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
      ([, link, source]) => link ?? source ?? '',
    );
    const broken = targets.filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const there = file === '' ? join(ROOT, path) : resolve(ROOT, dirname(path), file);
      if (!existsSync(there)) return !SCREENSHOTS.has(relative(ROOT, there));
      return anchor !== undefined && !headings(readFileSync(there, 'utf8')).map(slug).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('files and folders it names exist', () => {
    const named = [...prose.matchAll(/`((?:entrypoints|components|utils|tests|docs|public)\/[^`\s]*)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !/[*<…{]/.test(name) && !existsSync(join(ROOT, name)))).toEqual([]);
  });

  test('commands it names exist', () => {
    const scripts = [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    const commands = [...text.matchAll(/\bnpm run -s cc -- ([a-z]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !existsSync(join(ROOT, 'utils/cli/commands', `${name}.ts`)))).toEqual([]);
    const files = [...text.matchAll(/npx node (\S+\.ts)/g)].map(([, name = '']) => name);
    expect(files.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

/** Taken from a running extension; a fresh checkout may lack them. */
const SCREENSHOTS: ReadonlySet<string> = new Set(
  ['popup', 'dashboard', 'report'].map((name) => join('docs', 'images', `${name}.png`)),
);

test('the README is read in one go', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(140);
});

test('no document names a place outside the repository', () => {
  const texts = [...MARKDOWN, 'LICENSE', 'NOTICE', ...inFolder('docs', /\.(txt|svg)$/)];
  const places = /(?<![\w.-])\/(?:wor[k]|far[m]|roo[t]|hom[e]|tm[p])(?![\w-])/;
  expect(texts.filter((path) => places.test(read(path)))).toEqual([]);
});

describe('the architecture', () => {
  const text = read('ARCHITECTURE.md');

  test('names every entry point', () => {
    const there = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? `entrypoints/${entry.name}/` : `entrypoints/${entry.name}`,
    );
    expect(firstCells(text, 'Entry points').sort()).toEqual(there.sort());
  });

  test('names every room', () => {
    const there = readdirSync(join(ROOT, 'utils'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(firstCells(text, 'Rooms').sort()).toEqual(there.map(({ name }) => name).sort());
  });

  test('names every table of the history', () => {
    expect(firstCells(text, 'Data model').sort()).toEqual(new CustomerDatabase().tables.map(({ name }) => name).sort());
  });
});

describe('the evidence', () => {
  const text = read('docs/EVIDENCE.md');

  test('the worked example is right, link by link', async () => {
    const steps = [
      ...text.matchAll(/'(sha256-[0-9a-f]{64})' \\\n {2}'(\{.*\})' \| sha256sum\n```\n\n```\n([0-9a-f]{64}) {2}-/g),
    ];
    expect(steps).toHaveLength(2);
    let head = CHAIN_START;
    for (const [, before, json = '', hash] of steps) {
      expect(before).toBe(head);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
      head = chainHash(head, JSON.parse(json));
      expect(head).toBe(`sha256-${hash}`);
    }
  });

  test('every field of the file is described', () => {
    const empty = buildEvidence({
      shop: { domain: 'shop.example', controller: null },
      policies: [],
      visits: [],
      seen: [],
      consent: [],
      consentSignals: [],
      findings: [],
      journal: [],
      pictures: [],
      blindSpots: [],
      exportedAt: 0,
      companyAt: () => null,
      countryOf: () => null,
      words: () => ({ sentence: '', seen: '' }),
      law: () => [],
    });
    const described = firstCells(text, 'The file').map((field) => field.replace(/\[\].*$/, ''));
    expect([...new Set(described)].sort()).toEqual([...Object.keys(empty), 'seals'].sort());
  });
});

test('the shop profiles have the fields that are described', () => {
  const text = read('docs/SHOP-PROFILES.md');
  const example = Object.keys(JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '{}'));
  expect(firstCells(text, 'The file')).toEqual(example);
  for (const profile of shopProfiles())
    expect(Object.keys(profile).filter((field) => !example.includes(field))).toEqual([]);
});
