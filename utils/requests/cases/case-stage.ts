import type { DeadlineAnswer } from '../../law/model.ts';
import type { CaseEvent, CaseEventType, CaseStatus } from '../model.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseStage } from './case-model.ts';

/** Where a case stands, coarsely and finely, and whether the shop is late. */
export interface Stand {
  status: CaseStatus;
  stage: CaseStage;
  late: boolean;
}

const outcomes: Partial<Record<CaseEventType, CaseStage>> = {
  answered: 'answered',
  'erasure-confirmed': 'erased',
  refused: 'refused',
};

/**
 * Where a case stands on a day. An end is an end; then comes the authority, then what the shop did last, then the clock.
 * While the shop waits for something it may rightly have asked for, nothing is late; a customer who contests the
 * question holds the shop to the text of the law.
 */
export function stageOf(
  events: readonly CaseEvent[],
  facts: CaseFacts,
  received: boolean,
  deadline: DeadlineAnswer | null,
  today: string,
): Stand {
  const waiting = deadline?.waitingOn !== undefined && !facts.contested;
  const overdueAfter = deadline?.inForce.overdueAfter;
  const past = received && overdueAfter !== undefined && today > overdueAfter && !waiting;
  const outcome = events.map((event) => outcomes[event.type]).findLast((stage) => stage !== undefined);
  const answered: CaseStatus = 'answered';
  if (facts.has('closed')) return { status: 'closed', stage: 'closed', late: false };
  if (facts.has('withdrawn')) return { status: 'closed', stage: 'withdrawn', late: false };
  if (facts.has('decided')) return { status: answered, stage: 'decided', late: false };
  if (facts.has('complained')) {
    const stage = facts.has('settlement-proposed') ? 'settlement-proposed' : 'complained';
    return { status: outcome ? answered : 'waiting', stage, late: false };
  }
  if (outcome) return { status: answered, stage: outcome, late: false };
  if (!received) return { status: 'drafted', stage: facts.has('bounced') ? 'bounced' : 'drafted', late: false };
  const running: CaseStage = waiting ? 'asked-back' : facts.extension === 'in-time' ? 'extended' : 'waiting';
  const stage = facts.has('partly-answered') ? 'partly-answered' : past ? 'overdue' : running;
  return { status: past ? 'overdue' : 'waiting', stage, late: past };
}
