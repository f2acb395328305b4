import type { FormatOf, RecordSays } from '../record-format.ts';
import { decodePercent } from '../record-value.ts';

/** One plain list: of what was accepted, or of what was refused. */
export function readMembers(text: string, format: FormatOf<'members'>): RecordSays {
  const members = decodePercent(text)
    .split(/[,:]/)
    .map((member) => member.trim())
    .filter(Boolean);
  if (format.as === 'denied') return { granted: [], denied: members };
  const known = format.known ?? members;
  return {
    granted: members.filter((member) => known.includes(member)),
    denied: known.filter((member) => !members.includes(member)),
  };
}
