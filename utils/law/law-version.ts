import limits from './data/time-limits.json' with { type: 'json' };
import { holidayFiles } from './holiday-files.ts';

/** Which tables the dates of today come from. */
export interface LawVersion {
  /** A fingerprint of every rule and every holiday: the same tables, the same eight hexadecimal digits. */
  tables: string;
  /** The latest day on which one of the tables was checked (ISO date). */
  checkedOn: string;
}

let known: LawVersion | null = null;

/**
 * The version of the rules and holidays. A date kept with it can later be told apart from one that a corrected table
 * gives; no one has to remember to count a number up (FNV-1a, 32 bits: it finds changes, it proves nothing).
 */
export function lawVersion(): LawVersion {
  known ??= {
    tables: fingerprint(JSON.stringify([limits, holidayFiles])),
    checkedOn: [limits, ...holidayFiles].map((file) => file.checkedOn).reduce((a, b) => (b > a ? b : a)),
  };
  return known;
}

function fingerprint(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
