import type { NextAction } from '../../utils/requests/model.ts';
import type { RecordedType } from './recorded-types.ts';

/** What the customer notes once a step is done; null where a step is only looked at, or ends in a letter of its own. */
export const STEP_RECORDS: Record<NextAction['code'], RecordedType | null> = {
  send: 'sent',
  'send-elsewhere': 'sent',
  'confirm-form': 'form-confirmed',
  wait: 'answered',
  'note-receipt': 'delivered',
  'answer-identity': 'identity-given',
  'contest-identity': 'identity-contested',
  'answer-clarification': 'clarification-given',
  'contest-fee': null,
  'ask-reasons': null,
  remind: 'reminded',
  'check-answer': 'partly-answered',
  'follow-up-incomplete': 'partly-answered',
  complain: 'complained',
  'wait-authority': 'decided',
  'go-to-court': null,
  'object-to-settlement': null,
  appeal: null,
  close: 'closed',
};
