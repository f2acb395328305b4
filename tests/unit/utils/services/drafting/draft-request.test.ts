import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseEventType } from '../../../../../utils/requests/model.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { setResidence } from '../../../../../utils/services/cases/residence.ts';
import type { Draft } from '../../../../../utils/services/drafting/draft.ts';
import type { FullDraftOrder } from '../../../../../utils/services/drafting/draft-order.ts';
import { draftRequest, saveIdentity } from '../../../../../utils/services/drafting/draft-request.ts';
import { restoreDraft } from '../../../../../utils/services/drafting/restore-draft.ts';
import { caseViews } from '../../../../../utils/services/queries.ts';
import type { KeptReply } from '../../../../../utils/services/replies/replies-of.ts';
import { buildFinding } from '../../../../support/build-finding.ts';
import { buildServices } from '../../../../support/build-services.ts';
import { buildClaim, buildCookie, buildHost, buildPolicy, buildShop } from '../../../../support/build-shop.ts';
import { worker } from '../../../../support/fake-browser.ts';

const SHOP = 'lamppu.example';
const AT = Date.UTC(2026, 10, 22, 12);
let services: ReturnType<typeof buildServices>;

beforeEach(async () => {
  worker.jar(({ name }) => [{ name, domain: SHOP, value: `${name}.1234567890.abcdef` }]);
  services = buildServices();
  const { db } = services;
  await db.shops.put(buildShop());
  await db.policies.put(
    buildPolicy([
      buildClaim({ kind: 'controller.name', value: 'Lamppukauppa Oy' }),
      buildClaim({ kind: 'controller.businessId', value: '1234567-1' }),
      buildClaim({ kind: 'dpo.email', value: 'tietosuoja@lamppu.example' }),
    ]),
  );
  await db.sightings.bulkPut([buildCookie('_ga'), buildCookie('cart'), buildHost('tags.example', 'Tagger')]);
  await db.findings.put({ ...buildFinding(), shop: SHOP, firstSeen: AT, lastSeen: AT, goneSince: null });
  await saveIdentity(services, SHOP, { name: 'Kim Kund', email: 'kim@mail.example', customerNumber: '42' });
});

async function draft(order: Omit<FullDraftOrder, 'shop'>): Promise<Draft> {
  const made = await draftRequest(services, { shop: SHOP, ...order }, true);
  if (typeof made === 'string') throw new Error(made);
  return made;
}
const tell = (id: string, type: Exclude<CaseEventType, 'drafted'>, date: string, note = '') => {
  services.clock.now += 1_000;
  return recordCaseEvent(services, { case: id, type, date, note });
};
const events = async (id: string) =>
  (await services.db.caseEvents.where('case').equals(id).toArray()).map(({ type }) => type);

describe('a shop whose place the customer named', () => {
  const tellPlace = (id: string, place: string) => {
    services.clock.now += 1_000;
    return recordCaseEvent(services, { case: id, type: 'place-told', date: '2026-11-22', note: '', place });
  };

  test('is written to by the law and in the language of that place, in the same draft and in later ones', async () => {
    const first = await draft({ letter: 'access' });
    expect(first.file).toMatchObject({ controller: { country: 'FI' }, letter: { law: 'eu', language: 'fi' } });
    await tellPlace(first.file.id, 'UK-SCT');
    const again = await draft({ letter: 'access' });
    expect(again.file).toMatchObject({
      id: first.file.id,
      controller: { country: 'GB', countryFrom: 'customer', place: 'UK-SCT' },
      letter: { law: 'uk', language: 'en' },
    });
    expect(again.state.place).toEqual({ jurisdiction: 'UK-SCT', country: 'GB', from: 'customer', guess: null });
    expect((await draft({ letter: 'erasure' })).state.place?.jurisdiction).toBe('UK-SCT');
  });

  test('is not where a company behind it is', async () => {
    const { file } = await draft({ letter: 'access' });
    await tellPlace(file.id, 'EU-SE');
    const other = await draft({ letter: 'access', company: 'Tagger' });
    expect(other.file.controller.country).not.toBe('SE');
  });

  test('does not keep a sending from being taken back', async () => {
    const { file } = await draft({ letter: 'access' });
    await tellPlace(file.id, 'EU-SE');
    await tell(file.id, 'sent', '2026-11-22');
    expect(await restoreDraft(services, file.id)).toBe(true);
    expect((await draft({ letter: 'access' })).file.id).toBe(file.id);
  });
});

test('a complaint knows where the customer lives once they said so on the page of the request', async () => {
  const { file } = await draft({ letter: 'access' });
  expect((await draft({ letter: 'complaint-data', case: file.id })).details.residence).toBeUndefined();
  await setResidence(services, 'SE');
  const known = await draft({ letter: 'complaint-data', case: file.id });
  expect(known.details.residence).toBe('SE');
  expect(known.authorities[0]).toMatchObject({ country: 'SE', why: 'residence' });
  const told = await draft({ letter: 'complaint-data', case: file.id, details: { residence: 'FI' } });
  expect(told.details.residence).toBe('FI');
});

describe('a request', () => {
  test('of any right is composed, and its case has the right of its letter', async () => {
    const { file, channels, contact } = await draft({ letter: 'erasure' });
    expect(file).toMatchObject({ right: '17', letter: { letter: 'erasure', language: 'fi', missing: [], open: [] } });
    expect(contact).toMatchObject({ value: 'tietosuoja@lamppu.example', from: 'policy', grave: false });
    expect(channels[0]).toMatchObject({ kind: 'mailto', to: 'tietosuoja@lamppu.example' });
  });

  test('drafted twice is one case, and two rights are two', async () => {
    const first = await draft({ letter: 'access' });
    expect((await draft({ letter: 'access' })).file.id).toBe(first.file.id);
    await draft({ letter: 'erasure' });
    expect(await services.db.cases.count()).toBe(2);
  });

  test('waits for what it is about, and keeps what was filled in when it is taken up again', async () => {
    expect((await draft({ letter: 'objection' })).file.letter.open).toEqual(['grounds']);
    await draft({ letter: 'objection', details: { grounds: 'The advertising follows me.' }, language: 'en' });
    const again = await draft({ letter: 'objection' });
    expect(again.file.letter).toMatchObject({ open: [], language: 'en' });
    expect(again.file.letter.body).toContain('The advertising follows me.');
  });

  test('stands beside its translation where the reader has another language', async () => {
    const { file } = await draft({ letter: 'access', readerLanguage: 'en' });
    expect(file.letter.translation).toMatchObject({ language: 'en' });
  });

  test('shows the beginning of a value, and all of it only where the customer said so', async () => {
    const { file, identifiers } = await draft({ letter: 'access', language: 'en' });
    expect(identifiers).toEqual(['_ga', 'cart']);
    expect(file.letter.body).not.toContain('1234567890');
    expect((await draft({ letter: 'rectification' })).identifiers).toEqual([]);
    const { file: open } = await draft({ letter: 'access', reveal: ['_ga'] });
    expect(open.letter.body).toContain('_ga.1234567890.abcdef');
    expect(open.letter.body).not.toContain('cart.1234567890');
    const { letter: _, ...rest } = open;
    expect(JSON.stringify(rest)).not.toContain('1234567890');
  });

  test('cites the findings that were chosen', async () => {
    const { findings, file } = await draft({ letter: 'access', language: 'en' });
    expect(findings.map(({ key }) => key)).toEqual(['C2|cookie:_ga']);
    expect(file.letter.body).not.toContain('13 months');
    const cited = await draft({ letter: 'access', findings: ['C2|cookie:_ga'] });
    expect(cited.file.letter.body).toContain('13 months');
    expect(cited.cited).toEqual(['C2|cookie:_ga']);
    // What has no meaning in a letter is not offered for it.
    expect((await draft({ letter: 'marketing' })).findings).toEqual([]);
  });

  test('to a company behind the shop waits for an address, and takes the one typed in', async () => {
    const before = await draft({ letter: 'access', company: 'Tagger' });
    expect(before).toMatchObject({ contact: null, identifiers: [], file: { controller: { name: 'Tagger' } } });
    const after = await draft({ letter: 'access', company: 'Tagger', to: 'privacy@tagger.example' });
    expect(after.contact).toMatchObject({ value: 'privacy@tagger.example', from: 'customer' });
    expect(after.file.id).toBe(before.file.id);
    expect(after.file.letter.body).toContain('kim@mail.example');
    const citing = await draft({ letter: 'access', company: 'Tagger', findings: ['C2|cookie:_ga'] });
    expect(citing).toMatchObject({ findings: [], cited: [] });
    expect(after.file.letter.elements.map(({ id }) => id)).not.toContain('customer-number');
  });

  test('goes to the address that was chosen for the same addressee before, and to no other’s', async () => {
    const first = await draft({ letter: 'access', company: 'Tagger', to: 'privacy@tagger.example' });
    const erasure = await draft({ letter: 'erasure', company: 'Tagger' });
    expect(erasure.contact).toMatchObject({ value: 'privacy@tagger.example', warnings: [] });
    expect((await draft({ letter: 'access', company: 'Other' })).contact).toBeNull();
    expect((await draft({ letter: 'access' })).contact?.value).toBe('tietosuoja@lamppu.example');
    await tell(first.file.id, 'sent', '2026-09-01');
    const late = await draft({ letter: 'late', case: first.file.id });
    expect(late.contact?.value).toBe('privacy@tagger.example');
    // A company behind the shop does not answer at the shop.
    const mixed = await draft({ letter: 'access', company: 'Other', to: 'info@lamppu.example' });
    expect(mixed.contact).toMatchObject({ grave: true, warnings: ['other-company'] });
  });

  test('does not go by itself to an address in the policy that is another company’s', async () => {
    const tables = await services.attributor();
    services.attributor = () =>
      Promise.resolve({
        ...tables,
        attributeHost: (host) => ({
          company: host === 'klarna.example' ? 'Klarna' : host === 'desk.example' ? 'Desk' : null,
          ...{ category: host === 'desk.example' ? 'support' : 'credit', confidence: 'sure', sources: [] },
        }),
      });
    const policy = (...emails: string[]) =>
      services.db.policies.put(
        buildPolicy(emails.map((value) => buildClaim({ kind: 'contact.email' as const, value }))),
      );
    await services.db.policies.clear();
    await policy('privacy@klarna.example', 'shop@desk.example');
    const { contact, contacts } = await draft({ letter: 'access' });
    expect(contact).toMatchObject({ value: 'shop@desk.example', warnings: ['other-domain'] });
    expect(contacts.at(-1)).toMatchObject({ value: 'privacy@klarna.example', warnings: ['other-company'] });
  });

  test('leaves by no way to what is no address, and doubts one that passes for the shop’s', async () => {
    const bad = await draft({ letter: 'access', to: 'privacy at lamppu' });
    expect(bad).toMatchObject({ contact: { unusable: true }, eml: '' });
    expect(bad.channels.map(({ kind }) => kind)).toEqual(['text', 'print']);
    expect((await draft({ letter: 'access', to: 'info@larnppu.example' })).contact).toMatchObject({
      grave: true,
      warnings: ['look-alike'],
    });
  });

  test('of a shop nobody looked at is none', async () => {
    expect(await draftRequest(services, { shop: 'other.example', letter: 'access' }, true)).toBe('no-shop');
  });
});

describe('a discarded draft', () => {
  test('can be taken back and is the same draft again', async () => {
    const { file } = await draft({ letter: 'access' });
    await tell(file.id, 'withdrawn', '2026-11-22');
    expect(await restoreDraft(services, file.id)).toBe(true);
    expect((await caseViews(services))[0]?.state.status).toBe('drafted');
    expect((await draft({ letter: 'access' })).file.id).toBe(file.id);
    await tell(file.id, 'sent', '2026-11-22');
    await tell(file.id, 'withdrawn', '2026-11-22');
    expect(await restoreDraft(services, file.id)).toBe(false);
  });
});

describe('a draft noted as sent', () => {
  test('can be taken back and is the same draft again, until something follows', async () => {
    const { file } = await draft({ letter: 'access' });
    expect(await restoreDraft(services, file.id)).toBe(false);
    await tell(file.id, 'sent', '2026-11-22');
    expect(await restoreDraft(services, file.id)).toBe(true);
    expect((await caseViews(services))[0]?.state.status).toBe('drafted');
    expect((await draft({ letter: 'access' })).file.id).toBe(file.id);
    await tell(file.id, 'sent', '2026-11-22');
    await tell(file.id, 'acknowledged', '2026-11-22');
    expect(await restoreDraft(services, file.id)).toBe(false);
  });
});

describe('a follow-up', () => {
  const late = async (): Promise<string> => {
    services.clock.today = '2026-09-01';
    const { file } = await draft({ letter: 'access' });
    services.clock.today = '2026-11-22';
    await tell(file.id, 'sent', '2026-09-01');
    await tell(file.id, 'identity-asked', '2026-09-10', 'A copy of my passport');
    return file.id;
  };

  test('says what the case’s events say', async () => {
    const id = await late();
    const reminder = await draft({ letter: 'late', case: id, language: 'en' });
    expect(reminder.file).toMatchObject({ about: id, right: '15', letter: { open: [] } });
    expect(reminder.file.letter.body).toMatch(/1 September 2026[\s\S]*1 October 2026/);
    expect((await draft({ letter: 'identity-overasked', case: id })).file.letter.body).toContain(
      'A copy of my passport',
    );
  });

  test('that was sent is recorded in its case, and shows there alone', async () => {
    const id = await late();
    const { file } = await draft({ letter: 'late', case: id });
    expect(await caseViews(services)).toHaveLength(2);
    await tell(file.id, 'sent', '2026-11-22');
    expect(await events(id)).toEqual(['drafted', 'sent', 'identity-asked', 'reminded']);
    expect((await caseViews(services)).map(({ file }) => file.id)).toEqual([id]);
    const contest = await draft({ letter: 'identity-overasked', case: id });
    await tell(contest.file.id, 'sent', '2026-11-22');
    expect((await events(id)).at(-1)).toBe('identity-contested');
  });

  test('about an incomplete answer begins with what the check of the answer found missing, and takes own words', async () => {
    const id = await late();
    await tell(id, 'partly-answered', '2026-10-20');
    expect((await draft({ letter: 'incomplete', case: id })).file.letter.open).toEqual(['missingItems']);
    const lacking = Array.from({ length: 30 }, (_, at) => ({
      item: 'recipient' as const,
      subject: `Company ${at} Oy`,
    }));
    await services.db.replies.put({
      ...{ id: '01J00000000000000000000000', case: id, shop: SHOP, kind: 'answered', receivedOn: '2026-10-19' },
      ...{ checked: lacking.map((one) => ({ ...one, result: 'not-found', where: null })), attachments: [], text: '' },
    } as unknown as KeptReply);
    const told = await draft({ letter: 'incomplete', case: id, language: 'en' });
    expect(told.details).toMatchObject({ answeredOn: '2026-10-19' });
    expect(told.details.missingItems).toEqual(lacking.slice(0, 20));
    expect(told.file.letter).toMatchObject({
      open: [],
      body: expect.stringContaining('whether Company 0 Oy received'),
    });
    const missingItems = [
      { item: 'other' as const, subject: 'My chats {cite} with\nsupport' },
      { item: 'other' as const },
    ];
    const own = await draft({ letter: 'incomplete', case: id, details: { missingItems } });
    expect(own.file.letter.body).toContain('– My chats {cite} with support\n');
    expect(own.file.letter.body).not.toContain('Company 0');
    // What the customer decided stays when the draft is taken up again.
    expect((await draft({ letter: 'incomplete', case: id })).details.missingItems).toEqual(missingItems);
  });

  test('needs a case of this shop', async () => {
    expect(await draftRequest(services, { shop: SHOP, letter: 'late' }, true)).toBe('unknown-case');
  });

  test('to the authority names where one lives, what happened, and ends in the case as a complaint', async () => {
    const id = await late();
    const asked = await draft({ letter: 'complaint-data', case: id });
    expect(asked.file.letter.open).toEqual(['residence']);
    expect(asked.places).toContain('SE');
    const complaint = await draft({
      letter: 'complaint-data',
      case: id,
      details: { residence: 'FI' },
      readerLanguage: 'en',
    });
    expect(complaint.authorities[0]).toMatchObject({ country: 'FI', why: 'residence' });
    expect(complaint.contact).toMatchObject({ from: 'authority' });
    expect(complaint.details.issues).toEqual(['no-answer']);
    expect(complaint.file.letter.open).toEqual([]);
    await tell(complaint.file.id, 'sent', '2026-11-22');
    const told = await services.db.caseEvents.where('case').equals(id).toArray();
    expect(told.at(-1)).toMatchObject({ type: 'complained', authority: 'FI' });
  });
});
