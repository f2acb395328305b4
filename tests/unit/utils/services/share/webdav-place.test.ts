import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SharedPlace } from '../../../../../utils/services/share/shared-place.ts';
import { webdavPlace } from '../../../../../utils/services/share/webdav-place.ts';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { freshMachine, shared, shareOnce } from '../../../../support/shared-machines.ts';
import { type FaultyWire, faultyWire, type RunningWebdav, startWebdav } from '../../../../support/webdav-server.ts';

const found = await startWebdav();
const TRIES = { times: 3, wait: 0 };

describe.skipIf('missing' in found)(`a WebDAV server of Debian's ${'missing' in found ? found.missing : ''}`, () => {
  const server = found as RunningWebdav;
  let wire: FaultyWire;
  const signal = new AbortController().signal;

  beforeAll(async () => {
    wire = await faultyWire(server);
  });
  afterAll(async () => {
    await wire.stop();
    server.stop();
  });
  const through = (url: string, more: { password?: string; folder?: string } = {}): SharedPlace =>
    webdavPlace(
      { user: server.user, password: more.password ?? server.password, url: `${url}${more.folder ?? ''}` },
      TRIES,
    );

  test('says what is not there and who is not let in', async () => {
    expect(await through(server.url).machines(signal)).toEqual([]);
    const stranger = await shareOnce(freshMachine(), through(server.url, { password: 'a guess' }));
    expect(stranger).toEqual({ ok: true, value: { place: 'refused' } });
    const nowhere = await shareOnce(freshMachine(), webdavPlace({ ...server, url: 'http://127.0.0.1:9/' }, TRIES));
    expect(nowhere).toEqual({ ok: true, value: { place: 'unreachable' } });
  });

  test('two machines come to the same history while connections break, files stay halves and a lock is left behind', async () => {
    const [desk, lap] = [freshMachine(), freshMachine()];
    const place = through(wire.url);
    await fillHistory(desk.db);
    await lap.db.identities.put({ shop: 'kuppi.example', name: 'A', email: 'a@example.org', customerNumber: '7' });

    wire.plan.push({ method: 'PUT', fault: 'stale-lock' }, { method: 'PUT', fault: 'half' });
    wire.plan.push({ method: 'MKCOL', fault: 'cut-answer' }, { method: 'PROPFIND', fault: 'cut' });
    expect(await shared(desk, place)).toMatchObject({ segments: 0, problem: null });
    expect(wire.plan).toEqual([]);
    const names = wire.seen.filter((line) => line.startsWith('PUT')).map((line) => line.replace(/.*-/, ''));
    // The name that is locked is given up; a half is seen, and written again whole under another.
    expect(names.slice(1)).toEqual(['1.ccseg', '2.ccseg']);

    wire.plan.push({ method: 'GET', fault: 'cut-answer' }, { method: 'GET', fault: 'cut' });
    expect(await shared(lap, place)).toMatchObject({ segments: 1, machines: 1, waiting: 0 });
    await shared(desk, place);
    await addVisit(desk.db, idOf(2), 9);
    desk.clock.now -= 3e11;
    // Nothing gets through at all: what is new waits here, and goes there the next time.
    for (let i = 0; i < 3; i++) wire.plan.push({ method: 'PUT', fault: 'cut' });
    expect(await shareOnce(desk, place)).toEqual({ ok: true, value: { place: 'unreachable' } });
    await shared(desk, place);
    expect((await shared(lap, place)).outcome.added).toMatchObject({ events: 6 });
    const { settings: _, ...ours } = await rowsOf(desk.db);
    const { settings: __, ...theirs } = await rowsOf(lap.db);
    expect(theirs).toEqual(ours);
    expect(ours.identities).toHaveLength(2);
  });
});
