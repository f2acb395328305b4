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
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { type FirefoxSession, startFirefox } from '../support/firefox-session.ts';
import { installMailProgram } from '../support/mail-program.ts';
import { identified, made, seen, WALK } from '../support/seen-and-made.ts';

const rulesOf = (findings: readonly FindingRow[]): string[] => [...new Set(findings.map(({ rule }) => rule))];

const until = { timeout: 30_000, interval: 100 };

async function lookAtShop(firefox: FirefoxSession, shop: DemoShop): Promise<void> {
  await firefox.page.goto(`${shop.origin}/`);
  await firefox.clickToolbar();
  await firefox.clickInPopup(label('action.look'));
  await vi.waitFor(async () => expect(await firefox.rows('visits')).not.toHaveLength(0), until);
  await firefox.clickToolbar();
  await firefox.clickInPopup(label('action.lookAll'));
  await firefox.page.reload();
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
    shop = await startShop({ quiet: true });
    firefox = await startFirefox(shop);
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
    await settled(firefox);
    await vi.waitFor(async () => {
      const found = (await firefox.rows<FindingRow>('findings')).filter(({ goneSince }) => goneSince === null);
      expect(rulesOf(found)).toEqual(expect.arrayContaining(['C2', 'C4', 'C9', 'L2', 'R1', 'T2']));
    }, until);
    const sightings = await firefox.rows<SightingRow>('sightings');
    const hotjar = sightings.find((thing) => thing.kind === 'cookie' && thing.name.startsWith('_hjSessionUser'));
    expect(hotjar).toMatchObject({
      setBy: [{ how: 'script' }],
      attribution: { company: 'Hotjar', confidence: 'sure' },
    });
    // Every third-party cookie lies in a partition here.
    const third = sightings.filter(
      (thing) => thing.kind === 'cookie' && thing.party === 'third' && thing.states.includes('stored'),
    );
    expect(third.length).toBeGreaterThan(0);
    for (const cookie of third) expect(cookie).toMatchObject({ partition: expect.stringContaining(shop.domain) });
  });

  test('everything the shop makes is seen, and nothing that it did not make', async () => {
    for (const path of WALK) await firefox.page.goto(`${shop.origin}${path}`);
    await vi.waitFor(async () => expect(seen(await firefox.rows<SightingRow>('sightings'))).toEqual(made()), until);
    expect(identified(await firefox.rows<SightingRow>('sightings'))).toContain('www.google-analytics.com');
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
      const found = (await firefox.rows<FindingRow>('findings')).filter(
        ({ verdict, goneSince }) => verdict !== 'agrees' && goneSince === null,
      );
      expect(found).toEqual([]);
    } finally {
      await firefox.close();
      await shop.stop();
    }
  });
});
