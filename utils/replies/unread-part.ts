import type { DeliveredPart } from './model.ts';

/** A part that could not be read: it has no text and says why. */
export const unreadPart = (name: string, problem: NonNullable<DeliveredPart['problem']>): DeliveredPart => ({
  name,
  kind: 'unread',
  text: '',
  problem,
});
