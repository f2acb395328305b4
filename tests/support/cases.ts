import { type CaseEvent, type CaseEventType, type CaseFile, composeLetter } from '../../utils/requests/index.ts';
import { controller, letterRequest } from './letters.ts';
import { NOON } from './observed-events.ts';

const CASE = '01KAQ0000000000000000000C1';

/** A request under Article 15 to a Finnish shop, unless told otherwise. */
export const caseFile = (more: Partial<CaseFile> = {}): CaseFile => ({
  id: CASE,
  shop: 'shop.example',
  right: '15',
  reference: '000000C1',
  controller: { ...controller, country: 'FI' },
  letter: composeLetter(letterRequest()),
  createdAt: NOON,
  ...more,
});

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Events written as `sent 2026-11-02`, each recorded after the one before it. */
export const caseEvents = (...lines: string[]): CaseEvent[] =>
  lines.map((line, i) => {
    const [type, date = ''] = line.split(' ');
    return {
      id: `01KAQ00000000000000000000${ALPHABET[i] ?? 'Z'}`,
      case: CASE,
      type: type as CaseEventType,
      recordedAt: NOON + i,
      date,
      note: '',
    };
  });
