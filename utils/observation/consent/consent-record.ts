import { type ConsentReading, STATED } from './consent-reading.ts';
import { decodeTcString } from './decode-tc-string.ts';
import { purposeNames } from './purpose-names.ts';
import { type RecordFormat, type RecordSays, recordFormat } from './record-format.ts';
import { readFlags } from './record-shapes/flags.ts';
import { readGroups } from './record-shapes/groups.ts';
import { readItems } from './record-shapes/items.ts';
import { readLists } from './record-shapes/lists.ts';
import { readMembers } from './record-shapes/members.ts';
import { readPairs } from './record-shapes/pairs.ts';
import { readShopify } from './record-shapes/shopify.ts';
import { readSingle } from './record-shapes/single.ts';

/** UTF-16 code units of a record that are read; a tool with 100 services writes 60 000 when it keeps their history. */
const LONGEST = 200_000;

/**
 * What a consent tool's own cookie or storage entry says was allowed and refused. Its value is decoded and dropped: of
 * ids, moments and addresses in it nothing is returned.
 * @param name of the cookie or storage entry
 * @param value in clear, as it is stored
 * @returns null where the name is no consent tool's, or the value says nothing
 */
export function consentRecord(name: string, value: string): ConsentReading | null {
  const format = recordFormat(name);
  if (format === null || value.length > LONGEST) return null;
  if (format.shape === 'tcf') {
    const reading = decodeTcString(value);
    // Some tools use a name of their own for what the framework does not name.
    return reading && { ...reading, tool: format.tool === 'iab-tcf' ? reading.tool : format.tool };
  }
  const says = read(format, name, value);
  const granted = purposeNames(inWords(says?.granted, format));
  const denied = purposeNames(inWords(says?.denied, format)).filter((purpose) => !granted.includes(purpose));
  if (!says || granted.length + denied.length === 0) return null;
  return {
    source: 'record',
    tool: format.tool,
    status: says.status ?? STATED,
    granted,
    denied,
    legitimateInterest: purposeNames(inWords(says.legitimateInterest, format)),
    vendors: null,
  };
}

function read(format: Exclude<RecordFormat, { shape: 'tcf' }>, name: string, value: string): RecordSays | null {
  switch (format.shape) {
    case 'flags':
      return readFlags(value, format);
    case 'pairs':
      return readPairs(value, format);
    case 'items':
      return readItems(value, format);
    case 'groups':
      return readGroups(value, format);
    case 'lists':
      return readLists(value, format);
    case 'members':
      return readMembers(value, format);
    case 'single':
      return readSingle(name, value, format);
    case 'shopify':
      return readShopify(value);
  }
}

const inWords = (purposes: readonly string[] | undefined, { names }: RecordFormat): string[] =>
  (purposes ?? []).map((purpose) => (names && Object.hasOwn(names, purpose) ? names[purpose] : null) ?? purpose);
