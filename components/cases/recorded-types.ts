import type { CaseEventType } from '../../utils/requests/model.ts';

/** What a customer may note by hand: all but the draft, which the program notes, and what has a button of its own. */
export type RecordedType = Exclude<CaseEventType, 'drafted' | 'place-told' | 'corrected'>;

/** The same, by who did it, in the order in which it usually happens. */
export const RECORDED_TYPES: Record<'me' | 'shop' | 'authority', readonly RecordedType[]> = {
  shop: [
    'answered',
    'partly-answered',
    'extended',
    'acknowledged',
    'identity-asked',
    'clarification-asked',
    'fee-asked',
    'refused',
    'erasure-confirmed',
  ],
  me: [
    'sent',
    'bounced',
    'delivered',
    'form-confirmed',
    'identity-given',
    'identity-contested',
    'clarification-given',
    'fee-paid',
    'reminded',
    'complained',
    'withdrawn',
    'closed',
  ],
  authority: ['authority-acknowledged', 'settlement-proposed', 'decided'],
};
