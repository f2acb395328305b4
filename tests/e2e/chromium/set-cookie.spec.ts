import type { IncomingMessage } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../../../utils/cli/browsers/find-browser.ts';
import { cookieRefusal } from '../../../utils/observation/cookie-refusal.ts';
import type { RawCookieWish } from '../../../utils/observation/model.ts';
import { parseSetCookie } from '../../../utils/observation/parse-set-cookie.ts';
import {
  attributeCases,
  CASES_NOW,
  type CookieCase,
  dateCases,
  isPublicSuffix,
  nameCases,
  storingCases,
} from '../../fixtures/cookies/cookie-cases.ts';
import { makeCertificate } from '../../shop/server/certificate.ts';
import { type Listening, listenForBoth } from '../../shop/server/listen.ts';

/** Browsers keep no cookie for more than 400 days (RFC 6265bis section 5.5). */
const LONGEST_SECONDS = 400 * 86_400;
/** Of a site with more than 180, Chromium throws the oldest away. */
const MOST_COOKIES = 150;
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--ignore-certificate-errors'];

/** A cookie of the jar, or what we say will be there; `lifetime` in seconds. */
type Kept = Omit<RawCookieWish, 'refused' | 'lifetimeSeconds' | 'path'> & { path: string; lifetime: number | null };

const dates: CookieCase[] = dateCases.map(({ says, text, chromium: reading }, index) => ({
  says,
  section: '5.1.1',
  line: `dag${index}=1; Expires=${text}`,
  url: 'https://www.lyktboden.example/dagar/',
  how: 'header',
  wish: null,
  refused: null,
  chromium:
    reading === undefined
      ? undefined
      : { lifetimeSeconds: reading === null ? null : (Date.parse(reading) - CASES_NOW) / 1000 },
}));

const cases = [...nameCases, ...attributeCases, ...storingCases, ...dates];
/** What the jar knows a case's cookie by, or null where there should be none. */
const nameOf = new Map(cases.map((one) => [one, parseSetCookie(one.line, CASES_NOW)?.name ?? null]));

test('Chromium keeps what we say it does', async () => {
  const jar = await openJar();
  for (const round of roundsOf()) {
    const found = await jar.keep(round);
    const expected = round.map((one) => expectedOf(one, found.get(one) ?? null));
    const kept = round.map((one, index) => close(found.get(one) ?? null, expected[index] ?? null));
    const told = ({ says, line }: CookieCase): string => `${says}: ${line.slice(0, 80)}`;
    expect
      .soft(round.map((one, index) => [told(one), kept[index]]))
      .toEqual(round.map((one, index) => [told(one), expected[index]]));
  }
  await jar.close();
});

/** Cases that cannot get into each other's way: from the same address, in the same manner, with different names. */
function roundsOf(): CookieCase[][] {
  const rounds: CookieCase[][] = [];
  for (const one of cases) {
    const name = nameOf.get(one) ?? null;
    const open = rounds.find(
      (round) =>
        round.length < MOST_COOKIES &&
        round.every((other) => other.url === one.url && other.how === one.how) &&
        round.every(
          (other) => (name === null) === (nameOf.get(other) === null) && (name === null || nameOf.get(other) !== name),
        ),
    );
    if (open) open.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

function expectedOf({ line, url, how, chromium: other }: CookieCase, found: Kept | null): Kept | null {
  const wish = parseSetCookie(line, how === 'header' ? CASES_NOW : Date.now());
  const foretold = wish && cookieRefusal(wish, { url, how }, isPublicSuffix) === null ? keptOf(wish, url) : null;
  if (other === undefined) return foretold;
  // Another Chromium than the one measured may have come round to the RFC.
  if (isDeepStrictEqual(close(found, foretold), foretold)) return foretold;
  return wish && other && keptOf({ ...wish, ...other }, url);
}

function keptOf({ refused: _, lifetimeSeconds, ...wish }: RawCookieWish, url: string): Kept | null {
  if (lifetimeSeconds !== null && lifetimeSeconds <= 0) return null;
  const { hostname, pathname } = new URL(url);
  const ownOnly = hostname === wish.domain && (isPublicSuffix(hostname) || /^[\d.]+$/.test(hostname));
  return {
    ...wish,
    domain: wish.domain === null || ownOnly ? hostname : `.${wish.domain}`,
    path: wish.path ?? (pathname.slice(0, pathname.lastIndexOf('/')) || '/'),
    lifetime: lifetimeSeconds && Math.min(lifetimeSeconds, LONGEST_SECONDS),
  };
}

/** A lifetime that is right but for the seconds the test took is the one foretold. */
const close = (found: Kept | null, foretold: Kept | null): Kept | null =>
  found?.lifetime && foretold?.lifetime && Math.abs(found.lifetime - foretold.lifetime) < 20
    ? { ...found, lifetime: foretold.lifetime }
    : found;

/** A browser of its own in front of a server that sends whatever bytes it is given. */
async function openJar() {
  const found = findChromium();
  if ('missing' in found) throw new Error(found.missing);
  const server = await serveLines();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...ARGUMENTS, `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  return {
    async keep(round: readonly CookieCase[]): Promise<Map<CookieCase, Kept>> {
      const [{ url, how } = { url: '', how: '' }] = round;
      const lines = round.map(({ line }) => line);
      await session.send('Network.clearBrowserCookies');
      if (how === 'header') await server.send(page, url, lines);
      else await write(page, url, lines);
      return matched(round, await cookiesOf(session));
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function write(page: Page, url: string, lines: string[]): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.evaluate((texts) => {
    for (const text of texts) {
      // biome-ignore lint/suspicious/noDocumentCookie: this is what pages do
      document.cookie = text;
    }
  }, lines);
}

async function cookiesOf(session: CDPSession): Promise<Kept[]> {
  const { cookies } = await session.send('Network.getAllCookies');
  return cookies.map(({ name, value, domain, path, secure, httpOnly, sameSite, partitionKey, session, expires }) => ({
    name,
    value,
    domain,
    secure,
    httpOnly,
    sameSite: (sameSite?.toLowerCase() ?? 'unspecified') as Kept['sameSite'],
    partitioned: partitionKey !== undefined,
    path,
    lifetime: session ? null : expires - Date.now() / 1000,
  }));
}

/** Which case each cookie is of, by its name; our names are cut where they are long. */
function matched(round: readonly CookieCase[], cookies: Kept[]): Map<CookieCase, Kept> {
  const found = new Map<CookieCase, Kept>();
  for (const cookie of cookies) {
    const cut = (name: string): string => (name.length > 128 ? `${name.slice(0, 127)}…` : name);
    const one = round.find((each) => nameOf.get(each) === cut(cookie.name));
    if (!one || found.has(one)) throw new Error(`Nobody expected ${cookie.name}=${cookie.value}`);
    found.set(one, { ...cookie, name: cut(cookie.name) });
  }
  return found;
}

/** Answers with lines as they are, in bytes: Node's own answers would refuse half of them. */
async function serveLines(): Promise<Listening & { send(page: Page, url: string, lines: string[]): Promise<void> }> {
  let waiting: string[] = [];
  const answer = ({ socket, url }: IncomingMessage): void => {
    const lines = url === '/favicon.ico' ? [] : waiting;
    const head = [
      // No Content leaves the browser where it was, which is quicker than a new page, and it takes the cookies.
      lines.length > 0 ? 'HTTP/1.1 204 No Content' : 'HTTP/1.1 200 OK',
      `Date: ${new Date(CASES_NOW).toUTCString()}`,
      'Content-Type: text/html',
      ...(lines.length > 0 ? [] : ['Content-Length: 0']),
      'Connection: close',
      ...lines.map((line) => `Set-Cookie: ${line}`),
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n`);
  };
  const certificate = await makeCertificate(['lyktboden.example']);
  const doors = { certificate, secure: answer, plain: answer, refused: () => undefined };
  return {
    ...(await listenForBoth(doors, 0)),
    async send(page, url, lines) {
      waiting = lines;
      await expect(page.goto(url)).rejects.toThrow('net::ERR_ABORTED');
      waiting = [];
    },
  };
}
