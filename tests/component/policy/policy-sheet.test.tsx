import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim, ClaimBody } from '../../../utils/policy/model.ts';
import { pageServices } from '../../../utils/services/page-services.ts';
import { buildVersion, LAMP_POLICY } from '../../support/build-policy.ts';
import { buildClaim, buildPolicy, buildShop } from '../../support/build-shop.ts';
import { checkAccessibility } from '../../support/check-accessibility.ts';
import { worker } from '../../support/fake-browser.ts';
import { openPolicySheet, unfold } from '../../support/policy-sheet.tsx';

const { db } = pageServices();
const SHOP = 'lamppu.example';

const open = (): Promise<void> => openPolicySheet(SHOP);

beforeEach(() => db.shops.put(buildShop()));
afterEach(() => Promise.all([db.shops.clear(), db.policies.clear(), db.corrections.clear()]));

describe('without a document', () => {
  test('says so and offers the ways to bring one', async () => {
    await open();
    expect(screen.getByText(/No privacy policy was found/)).toBeTruthy();
    expect(screen.getByLabelText(/Choose a file/)).toBeTruthy();
    expect(screen.getByLabelText('Paste its text')).toBeTruthy();
    expect(screen.queryByText('Where it says so')).toBeNull();
    await checkAccessibility();
  });

  test('a pasted text is handed to the worker, and what became of it is said', async () => {
    worker.answers({ 'add-document': { ok: true, value: 'new-document' } });
    await open();
    fireEvent.change(screen.getByLabelText('What it is'), { target: { value: 'cookie' } });
    fireEvent.change(screen.getByLabelText('Paste its text'), { target: { value: 'We keep cookies for 2 years.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
    expect(await screen.findByText('Read and kept.')).toBeTruthy();
    expect(worker.orders()).toContainEqual({
      command: 'add-document',
      shop: SHOP,
      kind: 'cookie',
      source: 'pasted',
      url: '',
      name: '',
      language: '',
      blocks: [{ role: 'para', text: 'We keep cookies for 2 years.' }],
    });
  });

  test('a dropped page is read as markup, and a file that is neither says so', async () => {
    worker.answers({ 'add-document': { ok: true, value: 'new-document' } });
    await open();
    const field = screen.getByLabelText(/Choose a file/);
    const zone = field.parentElement;
    if (!zone) throw new Error('no place to drop');
    const page = new File(['<html lang="fi"><body><h1>Tietosuoja</h1><p>Tietoja</p></body></html>'], 'policy.html');
    fireEvent.drop(zone, { dataTransfer: { files: [page] } });
    await screen.findByText('Read and kept.');
    expect(worker.orders().find((order) => order.command === 'add-document')).toMatchObject({
      source: 'file',
      name: 'policy.html',
      language: 'fi',
      blocks: [
        { role: 'heading1', text: 'Tietosuoja' },
        { role: 'para', text: 'Tietoja' },
      ],
    });
    fireEvent.drop(zone, { dataTransfer: { files: [new File(['PK\u0003\u0004\u0000'], 'policy.docx')] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be read/);
  });

  test('documents that were seen but not read say why', async () => {
    const elsewhere = { url: 'https://legal.example/lamppu', kind: 'privacy', readAt: 1, status: 'elsewhere' } as const;
    await db.shops.put(buildShop({ documents: [elsewhere] }));
    await open();
    expect(await screen.findByText(/another company's site/)).toBeTruthy();
    expect(screen.getByText('https://legal.example/lamppu')).toBeTruthy();
  });
});

describe('with a document', () => {
  beforeEach(() => db.policies.put(buildVersion(LAMP_POLICY)));

  test('says in plain words what it says, each with the shop’s own words and a way to them', async () => {
    await open();
    const retention = unfold(/^How long data are kept$/);
    expect(within(retention).getByText(/^Keeps data: .*for 6 years\.$/)).toBeTruthy();
    expect(retention.querySelector('q')?.textContent).toContain('6 years');
    expect(retention.querySelector('summary')?.textContent).toMatch(/6 years$/);
    expect(unfold(/^Data collected$/).querySelector('summary')?.textContent).toMatch(/what you order$/);
    const transfer = unfold(/^Transfer outside the EEA$/);
    expect(within(transfer).getByText('(no longer so)')).toBeTruthy();
    expect(transfer.querySelector('summary')?.textContent).toMatch(/no longer so$/);
    await checkAccessibility();

    fireEvent.click(within(retention).getByRole('button', { name: 'In the text' }));
    const passage = (): Element[] => [...document.querySelectorAll('mark a.bg-accent')];
    await waitFor(() =>
      expect(
        passage()
          .map(({ textContent }) => textContent)
          .join(''),
      ).toBe('We keep order data for 6 years.'),
    );
    expect(document.activeElement).toBe(passage()[0]);
    expect(document.querySelectorAll('mark a[tabindex="0"]')).toHaveLength(1);
    expect(screen.getAllByText(/for 6 years\.$/).length).toBeGreaterThan(0);
  });

  test('what a text was only known by is told in words that can be read alone', async () => {
    const told = [
      { kind: 'purpose', value: { purpose: 'fraud', text: 'abuse' } },
      { kind: 'data.source', value: { source: 'data-subject', text: 'from you' } },
      { kind: 'data.required', value: { basis: 'voluntary', text: 'free to' } },
      { kind: 'policy.changes', value: { text: 'here', how: 'website' } },
      { kind: 'policy.changes', value: { text: 'Material changes', how: null } },
      { kind: 'consent.means', value: { means: 'acceptance', text: 'must accept this' } },
      { kind: 'automatedDecision', value: { what: 'profiling', text: 'scoring' } },
      {
        kind: 'cookie.lifetime',
        value: {
          scope: 'marketing',
          storage: [],
          min: 'P1Y',
          max: 'P1Y',
          minSeconds: 2_592_000,
          maxSeconds: 2_592_000,
        },
      },
    ] as const;
    await db.policies.put(buildPolicy(told.map((body) => buildClaim(body as ClaimBody))));
    await open();
    for (const line of [
      'Uses data for: preventing fraud and abuse.',
      'Data come from: you yourself.',
      'On having to give data: voluntary.',
      'How you hear of changes: on the shop’s website.',
      'How you hear of changes: Material changes.',
      'You consent by: accepting the policy.',
      'On automated decisions: profiles made of you.',
      'Cookies stay for 30 days (for advertising).',
    ])
      expect(screen.getByText(line, { exact: false }), line).toBeTruthy();
    expect(unfold(/^Purpose$/).querySelector('summary')?.textContent).toMatch(/preventing fraud and abuse$/);
    expect(unfold(/^How changes are told$/).querySelector('summary')?.textContent).toMatch(/“Material changes”$/);
  });

  test('a subject with many values tells the first three, and how many more there are', async () => {
    const names = ['Posti', 'Avarda', 'Nosto', 'Meta', 'Google'];
    const claims = names.map((name) => buildClaim({ kind: 'recipient', value: { name, role: '' } }, { quote: name }));
    await db.policies.put(buildPolicy(claims));
    await open();
    expect(screen.getByText('Posti, Avarda, Nosto and 2 more')).toBeTruthy();
  });

  test('a firm told by two names is summed up by the fuller one, and both stay to be opened', async () => {
    const claims = ['Budbee', 'Budbee AB', 'Posti'].map((name) =>
      buildClaim({ kind: 'recipient', value: { name, role: '' } }, { quote: `sent by ${name}.` }),
    );
    await db.policies.put(buildPolicy(claims));
    await open();
    expect(screen.getByText('Budbee AB and Posti')).toBeTruthy();
    expect(screen.getByText('sent by Budbee.')).toBeTruthy();
  });

  test('tells what was not found, and for what was looked', async () => {
    await open();
    const portability = unfold(/^The right to take them elsewhere$/);
    expect(portability.textContent).toMatch(/Looked in \d+ sections for: /);
    expect(screen.queryByText('How long data are kept', { selector: 'details summary:only-child' })).toBeNull();
  });

  test('what the customer corrected is told in their reading, beside what was read', async () => {
    const row = buildVersion(LAMP_POLICY);
    const found = (kind: string): Claim => {
      const claim = row.reading.claims.find((one) => one.kind === kind && one.polarity === 'affirmed');
      if (!claim) throw new Error(`nothing read: ${kind}`);
      return claim;
    };
    const correct = (kind: string, verdict: 'not-said' | 'instead', reads = ''): Promise<unknown> => {
      const { quote, value } = found(kind);
      const claim = { kind: kind as Claim['kind'], quote, value: JSON.stringify(value) };
      return act(() =>
        db.corrections.put({ id: kind, shop: SHOP, hash: row.hash, ...claim, verdict, reads, madeAt: 1 }),
      );
    };
    await open();
    await correct('controller.name', 'instead', 'Lamp Holding Oy');
    await correct('policy.updated', 'instead', '1.6.2025');
    await correct('retention', 'not-said');
    await screen.findByText('not said, by your reading');
    expect(screen.getByText('Lamp Holding Oy (your reading)')).toBeTruthy();
    expect(screen.getByText(/June 1, 2025 \(your reading\)$/)).toBeTruthy();
    expect(screen.getByText('Lamppukauppa Oy is responsible for your data.', { exact: false })).toBeTruthy();
    expect(screen.getAllByText(/you say that the text does not say it/).length).toBeGreaterThan(0);
    await checkAccessibility();
  });

  test('what another document tells is not missing', async () => {
    const short = LAMP_POLICY.replace(/\| Cookie[^#]*/, '');
    await db.policies.put(buildVersion(short));
    await open();
    await screen.findByText('How long cookies stay');
    const cookies = {
      chain: 'lamppu.example cookie x en',
      hash: 'sha256-c',
      kind: 'cookie',
      url: `https://${SHOP}/cookies`,
    } as const;
    await act(() => db.policies.put(buildVersion(LAMP_POLICY, cookies)));
    await waitFor(() => expect(screen.queryByText('How long cookies stay')).toBeNull());
  });

  test('a claim of a kind or code without words is shown as it is, and markup stays text', async () => {
    const claims = [
      buildClaim({ kind: 'consent.optOut', value: { means: 'carrier-pigeon' } }),
      buildClaim({ kind: 'recipient', value: { name: '<b>Evil</b>', role: 'x' } }, { quote: '<script>1</script>' }),
    ];
    await db.policies.put(buildPolicy(claims));
    await open();
    expect((await screen.findAllByText(/carrier-pigeon/)).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/<b>Evil<\/b>/).length).toBeGreaterThan(0);
    expect(document.querySelectorAll('b, script')).toHaveLength(0);
  });
});
