import type * as z from 'zod/mini';
import type { CASE_COMMANDS } from './case-commands.ts';
import { fail, type Outcome, ok } from './commands.ts';
import type { Services } from './container.ts';
import { draftRequest, saveIdentity } from './draft-request.ts';
import { recordCaseEvent } from './record-event.ts';
import { tickDeadlines } from './tick-deadlines.ts';

type CaseCommand = z.infer<(typeof CASE_COMMANDS)[number]>;

/** Carries out what the customer orders about requests. */
export async function caseCommands(services: Services, command: CaseCommand): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'draft-request': {
      const draft = await draftRequest(services, { ...command, longLinks: !/Windows/.test(navigator.userAgent) });
      return draft ? ok(draft) : fail('no-shop');
    }
    case 'save-identity':
      await saveIdentity(services, command.shop, {
        name: command.name,
        email: command.email,
        customerNumber: command.customerNumber,
      });
      return ok(null);
    case 'record-event': {
      const outcome = await recordCaseEvent(services, command);
      // What is recorded may end a delay: the mark on the toolbar button goes with it.
      if (outcome.ok) await tickDeadlines(services).catch(() => undefined);
      return outcome;
    }
  }
}
