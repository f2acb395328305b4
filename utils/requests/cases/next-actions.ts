import type { LetterId } from '../letter-model.ts';
import type { CaseFile } from '../model.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseLimit, CaseStage, NextAction, NextActionCode } from './case-model.ts';
import data from './data/next-actions.json' with { type: 'json' };
import { daysLater } from './days.ts';

/** What the advice is made from, besides the case itself. */
export interface Standing {
  stage: CaseStage;
  /** Nobody has answered and every reading of the last day is past. */
  late: boolean;
  due: string | null;
  limits: readonly CaseLimit[];
  today: string;
}

const actions: Record<NextActionCode, { law: string; letter?: string }> = data.actions;

/**
 * What the customer may do now, the best first, each with its reason, its law and the letter it leads to. Advice only:
 * nothing here is owed, and a right is not lost by waiting, save where `by` is the customer's own time limit.
 */
export function nextActions(file: CaseFile, facts: CaseFacts, standing: Standing): NextAction[] {
  switch (standing.stage) {
    case 'closed':
    case 'withdrawn':
      return [];
    case 'drafted':
      return [act('send', 'not-sent', { letter: file.letter.letter })];
    case 'bounced':
      return [act('send-elsewhere', 'bounced', { letter: file.letter.letter })];
    case 'answered':
      return [act('check-answer', 'answered'), followUp(file, 'answered'), act('close', 'answered')];
    case 'erased':
      return [act('check-answer', 'erased'), act('close', 'erased')];
    case 'refused':
      return afterRefusal(facts);
    case 'complained':
    case 'settlement-proposed':
    case 'decided':
      return beforeAuthority(standing);
    default:
      return whileRunning(file, facts, standing);
  }
}

function whileRunning(file: CaseFile, facts: CaseFacts, standing: Standing): NextAction[] {
  const { stage, late, due } = standing;
  const advice: NextAction[] = [];
  if (facts.formOpen) advice.push(act('confirm-form', 'form-unconfirmed'));
  if (stage === 'partly-answered') advice.push(followUp(file, 'partly-answered'));
  if (facts.open.has('identity'))
    advice.push(act('contest-identity', 'identity-asked'), act('answer-identity', 'identity-asked'));
  if (facts.open.has('clarification')) advice.push(act('answer-clarification', 'clarification-asked'));
  if (facts.open.has('fee')) advice.push(act('contest-fee', 'fee-asked'));
  if (facts.extension === 'no-reasons') advice.push(act('ask-reasons', 'extension-without-reasons'));
  if (late) return [...advice, ...whenLate(facts, standing.today)];
  advice.push(act('wait', facts.extension === 'in-time' ? 'extended' : 'running', due === null ? {} : { by: due }));
  if (facts.receiptAssumed) advice.push(act('note-receipt', 'receipt-assumed'));
  return advice;
}

function whenLate({ remindedOn, extension }: CaseFacts, today: string): NextAction[] {
  const why = extension === 'late' ? 'extension-late' : 'late';
  const complain = act('complain', remindedOn === null ? why : 'late-after-reminder');
  if (remindedOn === null) return [act('remind', why), complain];
  const until = daysLater(remindedOn, data.reminderDays);
  return today > until ? [complain] : [act('wait', 'reminded', { by: until }), complain];
}

function afterRefusal({ refusalReasons }: CaseFacts): NextAction[] {
  const complain = act('complain', 'refused');
  const close = act('close', 'refused');
  return refusalReasons === false
    ? [act('ask-reasons', 'refused-without-reasons'), complain, close]
    : [complain, close];
}

function beforeAuthority({ stage, limits, today }: Standing): NextAction[] {
  const open = (code: CaseLimit['code']): string | null => limits.find((limit) => limit.code === code)?.date ?? null;
  const advice: NextAction[] = [];
  const appealBy = open('appeal');
  if (stage === 'decided') {
    if (appealBy === null || today <= appealBy)
      advice.push(act('appeal', 'decided', appealBy === null ? {} : { by: appealBy }));
    return [...advice, act('close', 'decided')];
  }
  const objectBy = open('object-settlement');
  if (stage === 'settlement-proposed' && (objectBy === null || today <= objectBy))
    advice.push(act('object-to-settlement', 'settlement-proposed', objectBy === null ? {} : { by: objectBy }));
  const progress = open('authority-progress');
  if (progress !== null && today > progress) advice.push(act('go-to-court', 'authority-silent'));
  return [...advice, act('wait-authority', 'complained', progress === null ? {} : { by: progress })];
}

const followUp = (file: CaseFile, why: string): NextAction =>
  act('follow-up-incomplete', why, file.right === '17' ? { letter: 'erasure-partly' } : {});

function act(code: NextActionCode, why: string, more: Pick<NextAction, 'letter' | 'by'> = {}): NextAction {
  const { law, letter } = actions[code];
  return { code, why, ...(letter !== undefined && { letter: letter as LetterId }), ...more, law };
}
