import type { Doubt } from '../comparison/model.ts';
import type { MessageKey } from './translate.ts';
import type { Words } from './words.ts';

const REASONS: Readonly<Record<Doubt, readonly [why: MessageKey, tells: MessageKey]>> = {
  'known-by-name-only': ['doubt.known-by-name-only', 'doubt.known-by-name-only.tells'],
  'signal-off': ['doubt.signal-off', 'doubt.signal-off.tells'],
  'shop-access-only': ['doubt.shop-access-only', 'doubt.shop-access-only.tells'],
  'document-unread': ['doubt.document-unread', 'doubt.document-unread.tells'],
  'language-in-part': ['doubt.language-in-part', 'doubt.language-in-part.tells'],
  'text-cut': ['doubt.text-cut', 'doubt.text-cut.tells'],
  'not-every-page': ['doubt.not-every-page', 'doubt.not-every-page.tells'],
  'need-unknown': ['doubt.need-unknown', 'doubt.need-unknown.tells'],
  'alias-by-signature': ['doubt.alias-by-signature', 'doubt.alias-by-signature.tells'],
  'customer-corrected': ['doubt.customer-corrected', 'doubt.customer-corrected.tells'],
};

/** Why a finding cannot be told for certain, and what would let us tell: one sentence each. */
export function doubtWords(doubt: Doubt, { t }: Words): { why: string; tells: string } {
  const [why, tells] = REASONS[doubt];
  return { why: t(why), tells: t(tells) };
}
