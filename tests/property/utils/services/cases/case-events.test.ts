import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseState } from '../../../../../utils/requests/index.ts';
import { caseStories, caseStory } from '../../../../../utils/services/cases/case-stories.ts';
import { recordCaseEvent } from '../../../../../utils/services/cases/record-event.ts';
import { buildEvents, buildFile } from '../../../../support/build-case.ts';
import { buildServices } from '../../../../support/build-services.ts';

const TYPES = ['sent', 'bounced', 'delivered', 'identity-asked', 'extended', 'answered', 'closed'] as const;
const [FIRST, LAST] = ['2026-11-01', '2026-11-22'];
const day = fc.integer({ min: -3, max: 25 }).map((days) => Temporal.PlainDate.from(FIRST).add({ days }).toString());

/** Something to do: note an event on a day, or take back one of those noted before; the clock may jump meanwhile. */
const deed = fc.record({
  type: fc.constantFrom(...TYPES),
  date: day,
  takesBack: fc.option(fc.nat(30), { nil: null, freq: 2 }),
  clock: fc.integer({ min: -90_000_000, max: 90_000_000 }),
});

test('whatever is noted in whatever order, the history holds what a bookkeeper holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
      const services = buildServices();
      const file = buildFile();
      await services.db.cases.add(file);
      await services.db.caseEvents.bulkAdd(buildEvents(file, [['drafted', FIRST]]));
      // The bookkeeper: what was noted, in that order, and whether it stands.
      const books: { id: string; type: (typeof TYPES)[number]; date: string; stands: boolean }[] = [];
      for (const { type, date, takesBack, clock } of deeds) {
        services.clock.now += clock;
        const target = takesBack === null ? undefined : books[takesBack % Math.max(1, books.length)];
        const order = target ? { type: 'corrected' as const, voids: target.id } : { type };
        const before = (await caseStory(services, file.id))?.events ?? [];
        const outcome = await recordCaseEvent(services, { case: file.id, date, note: '', ...order });
        expect(outcome.ok).toBe(date >= FIRST && date <= LAST);
        const after = (await caseStory(services, file.id))?.events ?? [];
        // It only grows, and only at its end.
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after).toHaveLength(before.length + Number(outcome.ok));
        const added = after[before.length];
        if (!added) continue;
        if (target) target.stands = false;
        else books.push({ id: added.id, type, date, stands: true });
      }
      const story = (await caseStory(services, file.id)) ?? expect.fail('no story');
      const standing = books.filter(({ stands }) => stands);
      const plain = standing.map(({ type, date }, at): Parameters<typeof caseState>[1][number] => ({
        ...{ id: `E${String(at).padStart(3, '0')}`, case: file.id, type, recordedAt: at, date, note: '' },
      }));
      expect(story.state).toEqual(caseState(file, plain, LAST));
      expect(await caseStories(services)).toEqual([story]);
      services.db.close();
    }),
    { numRuns: 40 },
  );
});
