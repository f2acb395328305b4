import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { label } from '../../../utils/cli/tour/visit-shop.ts';
import type {
  CaseEventRow,
  CaseRow,
  EventRow,
  FindingRow,
  PolicyRow,
  SightingRow,
  VisitRow,
} from '../../../utils/storage/rows.ts';
import { behavioursOf } from '../../shop/conduct/behaviours.ts';
import { expectedConduct } from '../../shop/expected.ts';
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { type FirefoxSession, startFirefox } from '../support/firefox-session.ts';
import { installMailProgram } from '../support/mail-program.ts';
import { savedArchive } from '../support/saved-archive.ts';
import { identified, made, seen, WALK } from '../support/seen-and-made.ts';

/** Everything that is planted, and a tracker that hides behind a name of the shop's own. */
const PLANTED = { ...behavioursOf('planted'), 'alias-host': true };
const CONDUCT = expectedConduct(PLANTED);

/** Rule and subject of everything that is no agreement, sorted. */
const differences = (findings: readonly FindingRow[]): string[] =>
  findings.flatMap(({ key, verdict, goneSince }) => (verdict === 'agrees' || goneSince !== null ? [] : [key])).sort();

const rulesOf = (findings: readonly FindingRow[]): string[] => [...new Set(findings.map(({ rule }) => rule))];

const WORDS = 'kettle marble orbit';
const until = { timeout: 60_000, interval: 100 };

async function lookAtShop(firefox: FirefoxSession, shop: DemoShop): Promise<void> {
  await firefox.page.goto(`${shop.origin}/`);
  await firefox.clickToolbar();
  await firefox.clickInPopup(label('action.look'));
  await vi.waitFor(async () => expect(await firefox.rows('visits')).not.toHaveLength(0), until);
  await firefox.clickToolbar();
  await firefox.clickInPopup(label('action.lookAll'));
  await vi.waitFor(async () => {
    const visits = await firefox.rows<VisitRow>('visits');
    expect(visits.filter(({ access, length }) => access === 'all' && length > 0)).not.toHaveLength(0);
  }, until);
}

async function settled(firefox: FirefoxSession): Promise<void> {
  await vi.waitFor(async () => {
    expect(await firefox.rows<PolicyRow>('policies')).not.toHaveLength(0);
    for (const visit of await firefox.rows<VisitRow>('visits'))
      expect(visit).toMatchObject({ reducedTo: visit.length });
  }, until);
}

describe('in Firefox', () => {
  let shop: DemoShop;
  let firefox: FirefoxSession;
  const mail = installMailProgram();
  beforeAll(async () => {
    shop = await startShop({ quiet: true, behaviours: { ...PLANTED, 'tags-before-choice': false } });
    firefox = await startFirefox(shop);
    for (const { host, alias } of CONDUCT.thirdParties) if (alias) await firefox.alias(host, alias);
  });
  afterAll(async () => {
    await firefox?.close();
    await shop?.stop();
    mail.remove();
  });

  test('the toolbar button offers to look, and shows no figures before', async () => {
    await firefox.page.goto(`${shop.origin}/`);
    await firefox.clickToolbar();
    await vi.waitFor(async () => expect(await firefox.popupText()).toContain(label('access.none')), until);
    expect(await firefox.popupText()).not.toContain(label('figure.cookies'));
  });

  test('looking finds the differences', async () => {
    await lookAtShop(firefox, shop);
    // Who wrote what tags left behind before the first look would not be known: they begin after it.
    shop.set({ 'tags-before-choice': true });
    await firefox.page.reload();
    await settled(firefox);
    await vi.waitFor(async () => {
      const found = (await firefox.rows<FindingRow>('findings')).filter(({ goneSince }) => goneSince === null);
      expect(rulesOf(found)).toEqual(expect.arrayContaining(['C2', 'C4', 'C9', 'L2', 'R1', 'T2']));
    }, until);
    // Who wrote it is told by the page itself, a moment after the browser tells that it is there.
    await vi.waitFor(async () => {
      const all = await firefox.rows<SightingRow>('sightings');
      const hotjar = all.find((thing) => thing.kind === 'cookie' && thing.name.startsWith('_hjSessionUser'));
      expect(hotjar).toMatchObject({
        setBy: [{ how: 'script' }],
        attribution: { company: 'Hotjar', confidence: 'sure' },
      });
    }, until);
    // Every third-party cookie lies in a partition here.
    const third = (await firefox.rows<SightingRow>('sightings')).filter(
      (thing) => thing.kind === 'cookie' && thing.party === 'third' && thing.states.includes('stored'),
    );
    expect(third.length).toBeGreaterThan(0);
    for (const cookie of third) expect(cookie).toMatchObject({ partition: expect.stringContaining(shop.domain) });
  });

  test('everything the shop makes is seen, and nothing that it did not make', async () => {
    for (const path of WALK) await firefox.page.goto(`${shop.origin}${path}`);
    await vi.waitFor(
      async () => expect(seen(await firefox.rows<SightingRow>('sightings'))).toEqual(made(CONDUCT)),
      until,
    );
    expect(identified(await firefox.rows<SightingRow>('sightings'))).toContain('www.google-analytics.com');
  });

  test('a company behind a name of the shop’s own is found by the name service', async () => {
    const hidden = (await firefox.rows<SightingRow>('sightings')).find((thing) => thing.kind === 'host' && thing.alias);
    expect(hidden).toMatchObject({
      host: 'metrics.vinterlinne.example',
      alias: { name: 'vinterlinne.sc.omtrdc.net', how: 'dns' },
      attribution: { company: 'Adobe' },
    });
    expect(await firefox.rows<FindingRow>('findings')).toContainEqual(
      expect.objectContaining({ key: 'R4 company:Adobe', verdict: 'not-mentioned' }),
    );
  });

  test('after a refusal everything planted is found, and nothing else', async () => {
    await firefox.page.goto(`${shop.origin}/`);
    await firefox.page.locator('#consent [data-consent="refuse"]').click();
    for (const path of ['/', ...WALK]) await firefox.page.goto(`${shop.origin}${path}`);
    const planted = [...new Set(CONDUCT.findings.map(({ check, subject }) => `${check} ${subject}`))].sort();
    await vi.waitFor(
      async () => expect(differences(await firefox.rows<FindingRow>('findings'))).toEqual(planted),
      until,
    );
  });

  test('a picture of the page wants a click on the toolbar button, and goes into the archive', async () => {
    await firefox.clickToolbar();
    await firefox.clickInPopup(label('action.seeAll'));
    // Whatever the click on the button allowed is over as soon as another page is loaded.
    await firefox.page.goto(`${shop.origin}/`);
    await firefox.clickInSidebar(label('evidence.picture.take'));
    await vi.waitFor(
      async () => expect(await firefox.sidebarText()).toContain(label('evidence.picture.failed.click-needed')),
      until,
    );
    await firefox.clickToolbar();
    await firefox.clickInSidebar(label('evidence.picture.take'));
    await vi.waitFor(async () => expect(await firefox.sidebarText()).toContain(label('evidence.picture.taken')), until);
    await firefox.clickInSidebar(label('action.bundle'));
    const archive = await vi.waitUntil(() => savedArchive(firefox.downloads), until);
    const pictures = Object.entries(archive).filter(([path]) => path.startsWith('pictures/'));
    expect(pictures.map(([, picture]) => strFromU8(picture.slice(1, 4)))).toEqual(['PNG']);
  });

  test('a line of the summary leads to its words, and they are marked where the shop wrote them', async () => {
    await firefox.page.goto(`${shop.origin}/privacy`);
    await firefox.clickInSidebar(label('policy.toQuote'));
    await vi.waitFor(async () => expect(await firefox.sidebarText()).toContain(label('policy.correct')), until);
    // The findings above have buttons of the same words.
    await firefox.clickInSidebar(label('policy.showInPage'), 'last');
    await vi.waitFor(async () => expect(await firefox.sidebarText()).toContain(label('policy.shown.shown')), until);
    const marked = await firefox.page.evaluate(() =>
      [...(CSS.highlights.get('customer-copy-quote') ?? [])].map((range) => String(range)).join(''),
    );
    expect(marked).toBe('Vinterlinne Oy');
  });

  test('the letter is drafted, handed to the mail program as it is kept, and the date kept', async () => {
    await firefox.clickToolbar();
    await firefox.clickInPopup(label('action.getData'));
    await firefox.fillInPopup('name', 'Kim Kund');
    await firefox.fillInPopup('email', 'kim@mail.example');
    await firefox.clickInPopup(label('action.save'));
    await firefox.mailWith(mail.path);
    await firefox.clickInPopup(label('action.openMail'));
    await vi.waitFor(() => expect(mail.received()).not.toBeNull(), until);
    const [kept] = await firefox.rows<CaseRow>('cases');
    const { subject, body } = kept?.letter ?? {};
    expect(mail.received()).toEqual({ to: 'dpo@vinterlinne.example', subject, body });
    expect(body).toContain('kim@mail.example');
    await firefox.clickToolbar();
    await firefox.clickInPopup(label('action.sent'));
    await vi.waitFor(async () => {
      expect((await firefox.rows<CaseEventRow>('caseEvents')).map(({ type }) => type)).toEqual(['drafted', 'sent']);
    }, until);
    await vi.waitFor(async () => expect(await firefox.popupText()).toContain(label('request.how')), until);
  });

  test('the journal holds no value of a cookie', async () => {
    const values = (await firefox.page.cookies()).map(({ value }) => value).filter((value) => value.length >= 12);
    const history = JSON.stringify(await firefox.rows<EventRow>('events'));
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(history).not.toContain(value);
  });

  test('sealed with what was seen, it takes in while locked what it tells once it is open', async () => {
    await settled(firefox);
    await firefox.order({ command: 'set-passphrase', passphrase: WORDS });
    await firefox.order({ command: 'seal-observed', on: true });
    await firefox.order({ command: 'lock' });
    const visits = (await firefox.rows('visits')).length;
    await firefox.order({ command: 'new-visit', domain: shop.domain });
    await firefox.page.goto(`${shop.origin}/p/frost-duvet-set`);
    await vi.waitFor(async () => {
      await firefox.order({ command: 'settle' });
      expect((await firefox.rows('inbox')).length).toBeGreaterThan(1);
    }, until);
    const raw = await firefox.raw();
    // quoted: three characters stand among many sealed octets by chance
    for (const word of [shop.domain, 'frost-duvet-set', '"_ga"', 'google-analytics', 'Vinterlinne'])
      expect(raw, word).not.toContain(word);
    await firefox.order({ command: 'unlock', passphrase: WORDS });
    await vi.waitFor(async () => expect(await firefox.rows('inbox')).toHaveLength(0), until);
    await firefox.order({ command: 'seal-observed', on: false });
    await settled(firefox);
    const all = await firefox.rows<VisitRow>('visits');
    expect(all).toHaveLength(visits + 1);
    expect(all.at(-1)).toMatchObject({ shop: shop.domain, gaps: ['while-locked'] });
    expect(await firefox.raw()).toContain('frost-duvet-set');
  });
});

describe('in Firefox, in honest mode', () => {
  test('nothing is found', async () => {
    const shop = await startShop({ quiet: true, mode: 'honest' });
    const firefox = await startFirefox(shop);
    try {
      await lookAtShop(firefox, shop);
      await firefox.page.locator('#consent [data-consent="accept"]').click();
      for (const path of ['/p/frost-duvet-set', '/checkout']) await firefox.page.goto(`${shop.origin}${path}`);
      await settled(firefox);
      expect(differences(await firefox.rows<FindingRow>('findings'))).toEqual([]);
    } finally {
      await firefox.close();
      await shop.stop();
    }
  });
});
