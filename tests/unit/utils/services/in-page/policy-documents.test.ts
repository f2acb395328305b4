// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageCommand, pageCommand } from '../../../../../utils/services/commands.ts';
import { readDocuments } from '../../../../../utils/services/in-page/policy-documents.ts';
import { worker } from '../../../../support/fake-browser.ts';

const pages = new Map<string, string>();

const SHOP = 'https://lamppu.example';
/** A page of the shop, looked at until the last look. */
async function visit(path: string, html: string, lang = 'en'): Promise<PageCommand[]> {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${SHOP}${path}`);
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  const done = readDocuments();
  await vi.advanceTimersByTimeAsync(7_000);
  await done;
  // Everything said has the shape of a command.
  return worker.orders().flatMap((message) => {
    const parsed = pageCommand.safeParse(message);
    if (!parsed.success) throw new Error('no command');
    return parsed.data;
  });
}
const asked = (commands: PageCommand[]): string[] =>
  commands.flatMap((one) => (one.command === 'documents-found' ? one.documents.map(({ url }) => url) : []));
const read = (commands: PageCommand[]) => commands.flatMap((one) => (one.command === 'document-read' ? one : []));

beforeEach(() => {
  vi.useFakeTimers();
  pages.clear();
  worker.answers({
    'documents-found': ({ documents }: { documents: { url: string; kind: string }[] }) => ({
      ok: true,
      value: documents.flatMap(({ url, kind }) => (pages.has(url) ? { url, kind, html: pages.get(url) } : [])),
    }),
  });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
  document.title = '';
});

describe('a page of a shop', () => {
  test('leads to its documents, which come back to be parsed', async () => {
    pages.set(`${SHOP}/privacy`, '<html lang="en"><body><h1>Privacy policy</h1><p>We keep data.</p></body></html>');
    const said = await visit('/', '<footer><a href="/privacy">Privacy policy</a><a href="/lamps">Lamps</a></footer>');
    expect(asked(said)).toEqual([`${SHOP}/privacy`]);
    expect(read(said)).toMatchObject([
      {
        url: `${SHOP}/privacy`,
        kind: 'privacy',
        language: 'en',
        blocks: [{ role: 'heading1' }, { text: 'We keep data.' }],
      },
    ]);
    expect(read(said)[0]?.rendered).toBeUndefined();
  });

  test('that is a policy is read as it stands, once, and again when it has grown', async () => {
    document.title = 'Privacy policy';
    const grows = visit('/info/7', '<main><h1>Privacy policy</h1><p>We keep data.</p></main>');
    setTimeout(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>For 6 years.</p>'), 2_000);
    await vi.advanceTimersByTimeAsync(7_000);
    const own = read(await grows);
    expect(own.map(({ rendered, blocks }) => [rendered, blocks.length])).toEqual([
      [true, 2],
      [true, 3],
    ]);
  });

  describe('with frames', () => {
    const told = 'We keep order data for six years and share them with nobody. '.repeat(12);
    const frame = (address: string | null, text: string): void => {
      const page = new DOMParser().parseFromString(`<html lang="sv"><body><p>${text}</p></body></html>`, 'text/html');
      Object.defineProperty(page, 'location', { value: { href: address ?? 'about:srcdoc' } });
      const element = Object.assign(document.createElement('iframe'), { srcdoc: '<p></p>' });
      Object.defineProperty(element, 'contentDocument', { value: page });
      document.body.append(element);
    };
    const framed = async (title: string): Promise<Map<string, string>> => {
      setTimeout(() => {
        frame(`${SHOP}/legal/text.html`, `At an address: ${told}`);
        frame(null, `Without one: ${told}`);
        frame(`${SHOP}/help`, 'How can we help you?');
        frame(null, 'Hello');
      }, 100);
      const said = read(await visit('/page', `<h1>${title}</h1><p>Lamps</p>`));
      return new Map(said.map(({ url, kind, blocks }) => [url, `${kind} ${blocks.map(({ text }) => text).join(' ')}`]));
    };

    test('that have an address is read with them as documents, with the others as parts of itself', async () => {
      const policy = await framed('Privacy policy');
      expect([...policy.keys()].sort()).toEqual([`${SHOP}/legal/text.html`, `${SHOP}/page`]);
      expect(policy.get(`${SHOP}/page`)).toMatch(/^privacy .*Lamps Without one/);
      expect(policy.get(`${SHOP}/page`)).not.toContain('Hello');
      expect(policy.get(`${SHOP}/legal/text.html`)).toMatch(/^privacy At an address/);
    });

    test('is left alone where neither says that it is a policy', async () => {
      expect([...(await framed('Lamps')).keys()]).toEqual([]);
    });
  });

  test('that puts another page in its own place is looked at there, once the other stands', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    expect(read(await visit('/', '<h1>Lamps</h1>'))).toEqual([]);
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${SHOP}/legal/privacy`);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    document.title = 'Privacy policy';
    setTimeout(() => (document.body.innerHTML = '<h1>Privacy policy</h1><p>We keep data.</p>'), 500);
    await vi.advanceTimersByTimeAsync(9_000);
    const said = worker.orders().filter(({ command }) => command === 'document-read');
    expect(said).toMatchObject([
      { url: `${SHOP}/legal/privacy`, rendered: true, blocks: [{}, { text: 'We keep data.' }] },
    ]);
    vi.unstubAllGlobals();
  });

  test('finds links that its scripts write late', async () => {
    const late = visit('/', '<div id="root"></div>');
    setTimeout(() => (document.body.innerHTML = '<a href="/cookies" aria-label="Cookie policy"></a>'), 1_000);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(asked(await late)).toEqual([`${SHOP}/cookies`]);
  });

  test('of a known platform without links is asked where the platform keeps its policies', async () => {
    const said = await visit(
      '/',
      '<script type="application/json" src="https://cdn.shopify.com/s/app.js"></script><p>Lamps</p>',
    );
    expect(asked(said)).toEqual([`${SHOP}/policies/privacy-policy`]);
  });

  test('with terms only is read where they speak of personal data', async () => {
    const links = '<a href="/terms">Terms and conditions</a>';
    pages.set(`${SHOP}/terms`, '<body><p>Delivery takes three days.</p></body>');
    expect(read(await visit('/', links))).toEqual([]);
    pages.set(`${SHOP}/terms`, '<body><h2>9. Data protection</h2><p>We keep data.</p></body>');
    expect(read(await visit('/', links))).toMatchObject([{ url: `${SHOP}/terms`, kind: 'privacy' }]);
  });

  test('without any of these says nothing', async () => {
    expect(await visit('/', '<p>Lamps</p>')).toEqual([]);
  });
});
