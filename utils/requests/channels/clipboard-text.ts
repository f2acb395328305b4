import type { Letter } from '../letter-model.ts';

/** A letter as one plain text, for the field of a form: the subject, which a form may have no field for, and the body. */
export const clipboardText = ({ subject, body }: Pick<Letter, 'subject' | 'body'>): string => `${subject}\n\n${body}`;
