import { describe, expect, test } from 'vitest';
import { type OwnCommand, ownCommand, pageCommand, validEvents } from '../../../../utils/services/commands.ts';
import { OWN_COMMANDS, PAGE_COMMANDS, PAGE_EVENTS } from '../../../support/commands.ts';
import { inJar, request, sent, setCookie, stored, wish } from '../../../support/observed-events.ts';

const passes = (schema: typeof pageCommand | typeof ownCommand, value: unknown): boolean =>
  schema.safeParse(value).success;
const own = (name: OwnCommand['command']) => OWN_COMMANDS.find(({ command }) => command === name);
const observed = (...events: unknown[]) => ({ command: 'observed', events });

describe('good commands pass as they are', () => {
  test.each(PAGE_COMMANDS)('$command of a shop’s page', (command) => {
    expect(pageCommand.safeParse(command)).toEqual({ success: true, data: command });
  });
  test.each(OWN_COMMANDS)('$command of our own pages', (command) => {
    expect(ownCommand.safeParse(command)).toEqual({ success: true, data: command });
  });
  test.each(PAGE_EVENTS)('$type as an event', (event) => {
    expect(validEvents([event])).toEqual([event]);
  });
});

describe('a shop’s page', () => {
  test.each(OWN_COMMANDS)('cannot give our own command $command', (command) => {
    expect(passes(pageCommand, command)).toBe(false);
  });

  test.each([
    request(0, 'https://shop.example/'),
    setCookie(0, wish('a')),
    sent(0, 'https://shop.example/', 'a'),
    stored(0, inJar('a')),
  ])('cannot report what only the browser knows: $type', (event) => {
    expect(validEvents([event])).toEqual([]);
  });

  test.each([
    ['more events than a batch', observed(...Array(501).fill(PAGE_EVENTS[0]))],
    [
      'more documents than a footer',
      { command: 'documents-found', documents: Array(9).fill({ url: 'https://a.example', kind: 'privacy' }) },
    ],
    [
      'more blocks than are read',
      { command: 'document-read', url: 'u', kind: 'privacy', blocks: Array(5_001).fill({ role: 'para', text: '' }) },
    ],
    [
      'a block longer than a document',
      { command: 'document-read', url: 'u', kind: 'privacy', blocks: [{ role: 'para', text: 'x'.repeat(400_001) }] },
    ],
    ['a URL without end', { command: 'documents-found', documents: [{ url: 'u'.repeat(2_001), kind: 'privacy' }] }],
    ['a kind of document of its own', { command: 'documents-found', documents: [{ url: 'u', kind: 'terms' }] }],
  ])('cannot send %s', (_, command) => {
    expect(passes(pageCommand, command)).toBe(false);
  });

  test.each([
    ['a moment before all time', { ...PAGE_EVENTS[0], at: -1 }],
    ['a moment that is none', { ...PAGE_EVENTS[0], at: Number.NaN }],
    ['a title without end', { ...PAGE_EVENTS[0], title: 'x'.repeat(201) }],
    ['a census without end', { ...PAGE_EVENTS[4], entries: Array(501).fill({ kind: 'cache', key: 'k', bytes: 1 }) }],
    ['a name without end', { ...PAGE_EVENTS[3], key: 'k'.repeat(129) }],
    ['a store of its own', { ...PAGE_EVENTS[3], kind: 'floppy' }],
    ['a switch that is a word', { ...PAGE_EVENTS[6], doNotTrack: 'yes' }],
  ])('cannot report %s, and takes no good event with it', (_, event) => {
    expect(validEvents([PAGE_EVENTS[5], event, PAGE_EVENTS[0]])).toEqual([PAGE_EVENTS[5], PAGE_EVENTS[0]]);
  });

  test('passes on nothing that was not asked for', () => {
    const [page] = PAGE_EVENTS;
    expect(validEvents([{ ...page, cookie: 'hemligt' }])).toEqual([page]);
    expect(pageCommand.safeParse({ ...observed(page), extra: 1 })).toEqual({ success: true, data: observed(page) });
  });
});

describe('our own pages', () => {
  test.each([
    ['a command nobody knows', { command: 'forget-everything' }],
    ['a name that every object has', { command: 'constructor' }],
    ['a list that is named like one', Object.assign([], { command: 'settle' })],
    ['a domain with a path', { command: 'verdict', domain: 'shop.example/x' }],
    ['a domain in capitals', { command: 'verdict', domain: 'Shop.example' }],
    ['an empty domain', { command: 'verdict', domain: '' }],
    ['a letter nobody wrote', { ...own('draft-request'), letter: 'summons' }],
    ['a language without a letter', { ...own('draft-request'), language: 'fr' }],
    ['grounds without end', { ...own('draft-request'), details: { grounds: 'x'.repeat(2_001) } }],
    ['a day that does not exist', { ...own('draft-request'), details: { actedOn: '2026-02-30' } }],
    ['more cookies to reveal than are listed', { ...own('draft-request'), reveal: Array(13).fill('_ga') }],
    ['more findings than a letter holds', { ...own('draft-request'), findings: Array(41).fill('C1') }],
    ['a name without end', { ...own('save-identity'), name: 'x'.repeat(201) }],
    ['a case that is no ULID', { ...own('record-event'), case: 'C1' }],
    ['an event that is made, not told', { ...own('record-event'), type: 'drafted' }],
    ['an instant for a date', { ...own('record-event'), date: '2026-11-22T10:00:00Z' }],
    ['a note without end', { ...own('record-event'), note: 'x'.repeat(4_001) }],
  ])('cannot send %s', (_, command) => {
    expect(passes(ownCommand, command)).toBe(false);
  });

  test('may leave the language to the shop’s', () => {
    expect(passes(ownCommand, { command: 'draft-request', shop: 'shop.example', letter: 'access' })).toBe(true);
  });
});
