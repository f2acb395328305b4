import { choicesOf } from './consent/choices.ts';
import type { ChoiceMoment, ConsentMoment, ConsentSignal } from './model.ts';

const AFTER: Record<'accepted' | 'refused' | 'unknown', ChoiceMoment> = {
  accepted: 'after-acceptance',
  refused: 'after-refusal',
  unknown: 'unknown',
};

/**
 * Lays the customer's choices of one visit on its time line. Before the banner is drawn counts as before the choice;
 * where no banner was seen nothing can be said: an earlier visit may have answered it. Neither can anything be said once
 * the banner's settings were opened, until a later word tells what was chosen in them.
 * @param consent banner and clicks, in any order
 * @param signals what tools and tags said; without them only clicks count
 * @returns tells of any moment, in milliseconds since the epoch, where it stands relative to the choice
 */
export function choiceTimeline(
  consent: readonly ConsentMoment[],
  signals: readonly ConsentSignal[] = [],
): (at: number) => ChoiceMoment {
  const { made, askedAt } = choicesOf(consent, signals);
  return (at) => {
    const choice = made.findLast((one) => one.at <= at);
    if (choice) return AFTER[choice.outcome];
    return askedAt === null ? 'unknown' : 'before-choice';
  };
}

/** Where one moment stands relative to the customer's choice; for many moments use `choiceTimeline`. */
export const choiceMomentAt = (
  at: number,
  consent: readonly ConsentMoment[],
  signals: readonly ConsentSignal[] = [],
): ChoiceMoment => choiceTimeline(consent, signals)(at);
