import { type BitReader, createBitReader } from './bit-reader.ts';
import { type ConsentReading, STATED } from './consent-reading.ts';
import { toolOfCmp } from './consent-tools.ts';
import { tcfPurposes } from './tcf-purposes.ts';

/** Characters of the core segment that are looked at; one with a bit for each of 5 000 vendors has 1 750. */
const LONGEST_CORE = 8_192;
const LETTERS = 26;

/**
 * Reads the core of a TC string (IAB TCF v2 "Consent string and vendor list formats", core string), and of it only what
 * was allowed: not when it was made, not for which vendors.
 *
 * The published decoder expands every range of vendor ids one by one, so that a hundred characters cost it 80 ms and a
 * thousand more than a second. Pages choose these characters; here the cost is linear in their number.
 *
 * @returns purposes by number, or null for anything that is no TC string of version 2
 */
export function decodeTcString(text: string): ConsentReading | null {
  const dot = text.indexOf('.');
  const core = dot < 0 ? text : text.slice(0, dot);
  const bits = core.length > LONGEST_CORE ? null : createBitReader(core);
  if (bits?.number(6) !== 2) return null;
  // Created and last updated: moments that may single out a browser, and are not kept.
  bits.skip(72);
  const cmp = bits.number(12);
  // Version of the tool, screen.
  bits.skip(18);
  const language = [bits.number(6), bits.number(6)];
  bits.skip(12);
  const policyVersion = bits.number(6);
  // Service-specific, non-standard texts, special features.
  bits.skip(14);
  const consented = purposeBits(bits);
  const legitimate = purposeBits(bits);
  bits.skip(1);
  const country = [bits.number(6), bits.number(6)];
  const vendors = countVendors(bits);
  if (vendors === null || [...language, ...country].some((letter) => !(letter < LETTERS))) return null;
  return {
    source: 'tcf-string',
    tool: toolOfCmp(cmp),
    status: STATED,
    ...tcfPurposes(consented, policyVersion),
    legitimateInterest: [...legitimate].map(String),
    vendors,
  };
}

function purposeBits(bits: BitReader): Set<number> {
  const purposes = new Set<number>();
  for (let purpose = 1; purpose <= 24; purpose++) if (bits.number(1) === 1) purposes.add(purpose);
  return purposes;
}

/** Number of vendors in the next section, written as one bit each or as ranges; null where it is cut short or wrong. */
function countVendors(bits: BitReader): number | null {
  const highest = bits.number(16);
  const ranges = bits.number(1);
  if (Number.isNaN(ranges)) return null;
  return ranges === 1 ? countRanges(bits) : countBits(bits, highest);
}

function countBits(bits: BitReader, highest: number): number | null {
  let count = 0;
  for (let vendor = 1; vendor <= highest; vendor++) {
    const bit = bits.number(1);
    if (Number.isNaN(bit)) return null;
    count += bit;
  }
  return count;
}

function countRanges(bits: BitReader): number | null {
  const entries = bits.number(12);
  const ranges: [number, number][] = [];
  for (let entry = 0; entry < entries; entry++) {
    const wide = bits.number(1) === 1;
    const first = bits.number(16);
    const last = wide ? bits.number(16) : first;
    if (!(first >= 1 && last >= first)) return null;
    ranges.push([first, last]);
  }
  if (Number.isNaN(entries)) return null;
  // Ranges may overlap: a vendor counts once.
  ranges.sort((a, b) => a[0] - b[0]);
  let count = 0;
  let upTo = 0;
  for (const [first, last] of ranges) {
    count += Math.max(0, last - Math.max(first - 1, upTo));
    upTo = Math.max(upTo, last);
  }
  return count;
}
