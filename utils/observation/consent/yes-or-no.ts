/** Words of consent tools for having been allowed or refused. What is neither, such as `wait`, says nothing. */
const YES = new Set(['true', '1', 'yes', 'allow', 'allowed', 'accept', 'accepted', 'granted', 'on']);
const NO = new Set(['false', '0', '-1', 'no', 'deny', 'denied', 'reject', 'rejected', 'revoked', 'declined', 'off']);

/** Whether a value allows (true), refuses (false) or says neither (null). */
export function yesOrNo(value: unknown): boolean | null {
  if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string') return null;
  const word = String(value).slice(0, 12).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
