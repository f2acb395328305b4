import type { ChoiceMoment, ConsentMoment } from './model.ts';

/**
 * Tells where a moment stands relative to the customer's choice. Before the banner is drawn counts as before the choice;
 * without a banner in this visit nothing can be said: an earlier visit may have answered it. Neither can anything be
 * said once the banner's settings were opened: what is chosen there shows in no label.
 */
export function choiceMomentAt(at: number, consent: readonly ConsentMoment[]): ChoiceMoment {
  const choice = consent.filter((moment) => isChoice(moment) && moment.at <= at).at(-1);
  if (choice?.event === 'settings') return 'unknown';
  if (choice) return choice.event === 'accepted' ? 'after-acceptance' : 'after-refusal';
  return consent.some((moment) => moment.event === 'shown') ? 'before-choice' : 'unknown';
}

const isChoice = (moment: ConsentMoment): boolean => moment.event !== 'shown';
