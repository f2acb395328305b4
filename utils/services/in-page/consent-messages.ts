import { CONSENT_TOOLS, toolOfCmp } from '../../observation/consent/consent-tools.ts';
import { purposeNames } from '../../observation/consent/purpose-names.ts';
import { tcfPurposes } from '../../observation/consent/tcf-purposes.ts';
import type { RawEvent } from '../../observation/index.ts';

type SignalEvent = Extract<RawEvent, { type: 'consent-signal' }>;
type Message = Record<string, unknown>;

/** Numbers of purposes have six bits in the framework, those of CMPs and policies twelve and six. */
const HIGHEST_PURPOSE = 24;
const HIGHEST_CMP = 4_095;
const HIGHEST_POLICY = 63;
const MOST_VENDORS = 65_535;

/** Turns what the probe says of consent into an event, or nothing when it is not one the probe would send. */
export function readConsentMessage(message: Message, at: number): SignalEvent | null {
  if (message.kind === 'tcf') return readFramework(message, at);
  if (message.kind !== 'consent-mode') return null;
  const { status, granted, denied } = message;
  if (status !== 'default' && status !== 'default-in-region' && status !== 'update') return null;
  if (!Array.isArray(granted) || !Array.isArray(denied)) return null;
  const allowed = purposeNames(granted);
  const refused = purposeNames(denied).filter((name) => !allowed.includes(name));
  if (allowed.length + refused.length === 0) return null;
  return {
    type: 'consent-signal',
    at,
    source: 'consent-mode',
    tool: 'google',
    status,
    granted: allowed,
    denied: refused,
    legitimateInterest: [],
    vendors: null,
  };
}

function readFramework(message: Message, at: number): SignalEvent | null {
  const { status, cmp, policyVersion, vendors } = message;
  const [purposes, legitimate] = [numbers(message.purposes), numbers(message.legitimate)];
  if (typeof status !== 'string' || !/^[a-z]{1,30}$/.test(status) || !purposes || !legitimate) return null;
  if (!isNumber(cmp, HIGHEST_CMP)) return null;
  return {
    type: 'consent-signal',
    at,
    source: 'tcf-api',
    tool: toolOfCmp(cmp),
    status,
    ...tcfPurposes(new Set(purposes), isNumber(policyVersion, HIGHEST_POLICY) ? policyVersion : 0),
    legitimateInterest: legitimate.map(String),
    vendors: isNumber(vendors, MOST_VENDORS) ? vendors : null,
  };
}

/** The id of the consent tool that the probe found, or null where it names none that is known. */
export function readToolMessage(message: Message): string | null {
  const { kind, id } = message;
  return kind === 'tool' ? (CONSENT_TOOLS.find((tool) => tool.id === id)?.id ?? null) : null;
}

const isNumber = (value: unknown, highest: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highest;

const numbers = (value: unknown): number[] | null =>
  Array.isArray(value) && value.length <= HIGHEST_PURPOSE && value.every((item) => isNumber(item, HIGHEST_PURPOSE))
    ? [...new Set<number>(value)]
    : null;
