import { fail, type Outcome, ok } from '../commands.ts';
import type { Services } from '../container.ts';
import { draftRequest, saveIdentity } from '../drafting/draft-request.ts';
import { restoreDraft } from '../drafting/restore-draft.ts';
import type { CaseCommand } from './case-commands.ts';
import { recordCaseEvent } from './record-event.ts';
import { tickDeadlines } from './tick-deadlines.ts';

/** Carries out what the customer orders about requests. */
export async function caseCommands(services: Services, command: CaseCommand): Promise<Outcome<unknown>> {
  switch (command.command) {
    case 'draft-request': {
      const { command: _, ...order } = command;
      const draft = await draftRequest(services, order, !/Windows/.test(navigator.userAgent));
      return typeof draft === 'string' ? fail(draft) : ok(draft);
    }
    case 'restore-draft':
      return (await restoreDraft(services, command.case)) ? ok(null) : fail('unknown-case');
    case 'save-identity': {
      const { name, email, customerNumber, phone } = command;
      await saveIdentity(services, command.shop, { name, email, customerNumber, ...(phone ? { phone } : {}) });
      return ok(null);
    }
    case 'record-event': {
      const outcome = await recordCaseEvent(services, command);
      // What is recorded may end a delay: the mark on the toolbar button goes with it.
      if (outcome.ok) await tickDeadlines(services).catch(() => undefined);
      return outcome;
    }
  }
}
