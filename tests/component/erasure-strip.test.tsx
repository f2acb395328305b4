import { render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ErasureStrip } from '../../components/check/erasure-strip.tsx';
import { recordCaseEvent } from '../../utils/services/cases/record-event.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { buildFile, buildLetter } from '../support/build-case.ts';
import { buildCookie, buildVisit } from '../support/build-shop.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { onPage } from '../support/on-page.tsx';

const services = pageServices();
const { db } = services;
const file = buildFile({ right: '17', letter: buildLetter({ letter: 'erasure' }) });
const value = (hash: string) => ({ length: 20, hash, entropy: 'identifier' as const, parts: [] });

afterEach(() => Promise.all([db.cases, db.caseEvents, db.settings, db.sightings, db.visits].map((t) => t.clear())));

const answer = async (): Promise<void> => {
  await db.cases.put(file);
  await recordCaseEvent(services, { case: file.id, type: 'erasure-confirmed', date: '2026-11-22', note: '' });
};

test('shows what became of each identifier, with the journal’s entries', async () => {
  await db.sightings.bulkPut([buildCookie('gone', { value: value('a') }), buildCookie('back', { value: value('b') })]);
  await answer();
  const lastSeen = Date.now() + 1_000;
  await db.visits.put(buildVisit({ startedAt: lastSeen }));
  await db.sightings.put(
    buildCookie('back', { value: value('b'), lastSeen, evidence: ['01KVVVVVVVVVVVVVVVVVVVVVVV:3'] }),
  );
  render(<ErasureStrip shop="lamppu.example" />, onPage);
  expect(await screen.findByText('not seen again')).toBeTruthy();
  expect(screen.getByText('seen again with the same value')).toBeTruthy();
  expect(screen.getByText('Visit VVVVVV')).toBeTruthy();
  await checkAccessibility();
});

test('where nothing was kept, says why nothing can be told', async () => {
  await answer();
  await db.settings.clear();
  render(<ErasureStrip shop="lamppu.example" />, onPage);
  expect(await screen.findByText(/no list of identifiers was kept/)).toBeTruthy();
  expect(screen.getByText('Request ABCD1234')).toBeTruthy();
});
