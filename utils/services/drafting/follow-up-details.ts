import {
  type AttachmentCode,
  type CaseEvent,
  type CaseFile,
  caseState,
  eventsInForce,
  type HappeningCode,
  type IssueCode,
  type LetterDetails,
  letterNature,
} from '../../requests/index.ts';

/** Events of a case that a chronology names; what is between the customer and their own notes stays out. */
const HAPPENINGS: ReadonlySet<string> = new Set<HappeningCode>([
  'sent',
  'delivered',
  'bounced',
  'form-confirmed',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'identity-contested',
  'fee-asked',
  'extended',
  'partly-answered',
  'answered',
  'refused',
  'erasure-confirmed',
  'reminded',
  'withdrawn',
]);
const isHappening = (type: string): type is HappeningCode => HAPPENINGS.has(type);

/**
 * What a reminder or a complaint says about a case, as far as its events tell: the request, its dates, what the shop asked
 * for, what happened day by day. What they do not tell is left out, for the customer to fill in.
 * @param today ISO calendar date in the customer's own zone
 */
export function followUpDetails(file: CaseFile, events: readonly CaseEvent[], today: string): LetterDetails {
  const standing = eventsInForce(events);
  const { receivedOn, receipt, due, deadline, overdueAfter, status } = caseState(file, events, today);
  const first = (...types: CaseEvent['type'][]) => standing.find(({ type }) => types.includes(type));
  const last = (...types: CaseEvent['type'][]) => standing.findLast(({ type }) => types.includes(type));
  const sentOn = first('sent')?.date ?? receivedOn;
  const answer = last('answered', 'partly-answered', 'erasure-confirmed');
  const refusal = last('refused');
  const passed = due !== null && due < today ? due : null;
  const extended = last('extended');
  const { rights } = letterNature(file.letter.letter);
  return {
    request:
      sentOn === null
        ? undefined
        : {
            rights: rights.length > 0 ? rights : [file.right],
            sentOn,
            receivedOn: receipt === 'sent' || receivedOn === null ? undefined : receivedOn,
          },
    due: due ?? undefined,
    // Only an extension that holds moved the limit.
    extendedOn: deadline?.extension?.inTime === 'no' ? undefined : extended?.date,
    answeredOn: answer?.date,
    refusedOn: refusal?.date,
    asked: noteOf(last('identity-asked')),
    fee: noteOf(last('fee-asked')),
    complainedOn: last('reminded')?.date,
    chronology: [
      ...standing.flatMap(({ type, date, note }) => (isHappening(type) ? [{ on: date, what: type, note }] : [])),
      ...(passed === null ? [] : [{ on: passed, what: extended ? ('due-extended' as const) : ('due' as const) }]),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    issues: issuesOf(standing, { late: status === 'overdue', answeredOn: (answer ?? refusal)?.date, overdueAfter }),
    attachments: [
      'request',
      ...(answer || refusal ? (['replies'] as const) : []),
      ...(last('reminded') ? (['reminder'] as const) : []),
      'record',
    ] satisfies AttachmentCode[],
  };
}

const noteOf = (event: CaseEvent | undefined): string | undefined => (event?.note ? event.note : undefined);

/** What the events alone show to have gone wrong; the customer may add and take away. */
function issuesOf(
  standing: readonly CaseEvent[],
  { late, answeredOn, overdueAfter }: { late: boolean; answeredOn: string | undefined; overdueAfter: string | null },
): IssueCode[] {
  const has = (type: CaseEvent['type']): boolean => standing.some((event) => event.type === type);
  const refusal = standing.findLast(({ type }) => type === 'refused');
  const found: Partial<Record<IssueCode, boolean>> = {
    'no-answer': late && answeredOn === undefined,
    late: answeredOn !== undefined && overdueAfter !== null && answeredOn > overdueAfter,
    incomplete: has('partly-answered') && !has('answered'),
    'no-reasons': refusal?.reasons === false,
    refused: refusal !== undefined && refusal.reasons !== false,
    identity: has('identity-contested'),
    fee: has('fee-asked') && !has('fee-paid'),
  };
  return (Object.keys(found) as IssueCode[]).filter((code) => found[code]);
}
