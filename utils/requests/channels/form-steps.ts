import data from '../data/form-steps.json' with { type: 'json' };
import type { LetterLanguage } from '../letter-model.ts';

/** One step of filing a letter in a shop's own form. */
export interface FormStep {
  code: string;
  text: string;
}

/**
 * How a letter is filed where the shop has a form: the text goes to the clipboard, the customer does the rest. A request
 * in a portal is not lodged before its confirmation is done, which is why that is a step of its own.
 */
export const formSteps = (language: LetterLanguage): FormStep[] =>
  data.steps.map(({ code, text }) => ({ code, text: text[language] }));
