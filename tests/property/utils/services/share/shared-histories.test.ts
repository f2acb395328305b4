import fc from 'fast-check';
import { expect, test } from 'vitest';
import { removeRows } from '../../../../../utils/services/forget/remove-rows.ts';
import { noteForgottenScope } from '../../../../../utils/services/share/forgotten-names.ts';
import { ledgerOf } from '../../../../../utils/services/share/share-session.ts';
import { addVisit, fillHistory, idOf, rowsOf } from '../../../../support/build-history.ts';
import { buildServices } from '../../../../support/build-services.ts';
import {
  FAULTS,
  faultyPlace,
  type Machine,
  memoryPlace,
  shared,
  shareOnce,
} from '../../../../support/shared-machines.ts';

/** SHARING_SCHEDULES=500 looks at as many, SHARING_SEED repeats one; each test run takes a fair sample. */
const RUNS = Number(process.env.SHARING_SCHEDULES ?? 12);
const SEED = process.env.SHARING_SEED;
const SHOPS = ['lamppu.example', 'kuppi.example'] as const;
const MACHINES = 3;

const of = fc.nat(MACHINES - 1);
const shop = fc.constantFrom(...SHOPS);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('visit' as const), of, shop, length: fc.integer({ min: 1, max: 4 }) }),
  },
  fc.record({ do: fc.constant('grow' as const), of }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('name' as const), of, shop, name: fc.string({ maxLength: 4 }) }),
  },
  fc.record({ do: fc.constant('judge' as const), of, note: fc.string({ maxLength: 3 }) }),
  fc.record({ do: fc.constant('forget' as const), of, shop }),
  fc.record({ do: fc.constant('lose' as const), of, at: fc.nat(5) }),
  fc.record({ do: fc.constant('clock' as const), of, by: fc.integer({ min: -1e11, max: 1e11 }) }),
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('share' as const),
      of,
      plan: fc.array(fc.option(fc.constantFrom(...FAULTS), { freq: 4 }), { maxLength: 14 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What the machines have in common, without what is each one's own. */
async function common(machine: Machine): Promise<Record<string, unknown[]>> {
  const { settings: _, ...rows } = await rowsOf(machine.db);
  return rows;
}

test(
  'whatever breaks, and in whatever order machines share, they come to the same rows',
  async () => {
    const check = async (steps: Step[]): Promise<void> => {
      const place = memoryPlace();
      const machines = [...Array(MACHINES)].map(buildServices);
      await fillHistory(machines[0]?.db as Machine['db']);
      let visits = 100;
      const forgotten = new Set<string>();
      const own = new Map<Machine, { id: string; shop: string; length: number }[]>();
      /** Visits that must be everywhere in the end: those of shops that nobody forgot. */
      const wanted = new Map<string, { shop: string; length: number }>();
      for (const action of steps) {
        const machine = machines[action.of];
        if (!machine) throw new Error('no machine');
        const { db, clock } = machine;
        if (action.do === 'visit') {
          const visit = { id: idOf(++visits), shop: action.shop, length: action.length };
          own.set(machine, [...(own.get(machine) ?? []), visit]);
          if (!forgotten.has(visit.shop)) wanted.set(visit.id, visit);
          await addVisit(db, visit.id, visit.length, visit.shop);
        } else if (action.do === 'grow') {
          const visit = own.get(machine)?.at(-1);
          if (!visit || !(await db.visits.get(visit.id))) continue;
          visit.length += 2;
          await addVisit(db, visit.id, visit.length, visit.shop);
        } else if (action.do === 'name') {
          await db.identities.put({ shop: action.shop, name: action.name, email: '', customerNumber: '' });
        } else if (action.do === 'judge') {
          await db.findings.toCollection().modify((finding) => {
            finding.dismissed = {
              reason: 'accepted',
              note: action.note,
              at: clock.now,
              verdict: 'differs',
              message: 'x',
            };
          });
        } else if (action.do === 'forget') {
          await noteForgottenScope(machine, { what: 'shop', shop: action.shop });
          await removeRows(machine, { what: 'shop', shop: action.shop });
          forgotten.add(action.shop);
          for (const [id, visit] of wanted) if (visit.shop === action.shop) wanted.delete(id);
        } else if (action.do === 'lose') {
          // Somebody tidies up in the folder.
          const folder = [...place.folders.values()][action.of];
          const name = [...(folder?.keys() ?? [])][action.at];
          if (name) folder?.delete(name);
        } else if (action.do === 'clock') clock.now += action.by;
        else await shareOnce(machine, faultyPlace(place, [...action.plan]));
      }
      for (let round = 0, quiet = false; !quiet; round++) {
        expect(round, 'they never come to rest').toBeLessThan(12);
        quiet = true;
        for (const machine of machines) {
          const { sent, segments, problem } = await shared(machine, place);
          expect(problem).toBeNull();
          if (sent > 0 || segments > 0) quiet = false;
        }
      }
      const [first, ...others] = await Promise.all(machines.map(common));
      for (const other of others) expect(other).toEqual(first);
      const held = (first?.visits ?? []) as { id: string; length: number }[];
      const kept = new Map(held.map(({ id, length }) => [id, length]));
      for (const [id, { length }] of wanted) expect(kept.get(id), id).toBe(length);
      for (const machine of machines) {
        ledgerOf(machine).close();
        machine.db.close();
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), check), {
      numRuns: RUNS,
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
      endOnFailure: true,
    });
  },
  RUNS * 10_000,
);
