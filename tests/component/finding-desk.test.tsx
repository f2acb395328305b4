import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FindingDesk } from '../../components/findings/finding-desk.tsx';
import type { ShopHere } from '../../utils/services/answer-commands.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildDatedFinding } from '../support/build-finding.ts';
import { buildPolicy, buildShop } from '../support/build-shop.ts';
import { worker } from '../support/fake-browser.ts';

const HERE: ShopHere = { domain: 'lamppu.example', tabId: 1, windowId: 1, access: 'all', watched: true };
const finding = { ...buildDatedFinding(), shop: 'lamppu.example' };
const desk = (
  <FindingDesk
    view={{ shop: buildShop(), findings: [finding], policies: [buildPolicy([])] }}
    onDraft={() => undefined}
  />
);

beforeEach(async () => {
  worker.answers({ 'shop-here': { ok: true, value: HERE } });
  await pageServices().db.findings.clear();
});

test('a quotation is shown in the page in front, and only where that is the shop', async () => {
  worker.tabs([{ id: 7, url: 'https://lamppu.example/privacy', active: true }]);
  worker.scripts(({ args }) => (args ? 'shown' : null));
  render(desk);
  fireEvent.click(await screen.findByRole('button', { name: "Show in the shop's page" }));
  expect(await screen.findByText("Marked in the shop's page.")).toBeTruthy();
  worker.answers({ 'shop-here': { ok: true, value: { ...HERE, domain: 'other.example' } } });
  act(() => worker.turnTab());
  await waitFor(() => expect(screen.queryByRole('button', { name: "Show in the shop's page" })).toBeNull());
  expect(screen.getByRole('link', { name: "In the shop's policy" })).toBeTruthy();
});

test('what is gone comes from the history', async () => {
  await pageServices().db.findings.bulkPut([
    { ...finding, key: 'C2 older', goneSince: 1_000 },
    { ...finding, key: 'C2 newer', goneSince: 2_000 },
    { ...finding, key: 'C2 elsewhere', shop: 'other.example', goneSince: 2_000 },
    finding,
  ]);
  render(desk);
  expect(await screen.findByText('2 findings are no longer found')).toBeTruthy();
});
