/** Nothing in the first part of an address: blanks, controls, signs nobody sees, and what means something to a header or a link. */
const ATOM = String.raw`[^\s\p{Cc}\p{Cf}\p{Cs}@<>()[\]\\,;:"?&%.]`;
/** What a label of a domain is made of, in its own letters or in ASCII: with a slash in it, a host would be read as another. */
const SIGN = String.raw`[\p{L}\p{M}\p{Nd}-]`;
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}+(?:\\.${ATOM}+)*@(?:${SIGN}{1,63}\\.)+${SIGN}{2,63}$`, 'u');

/** An address that can be written to: one @, no blanks or header characters, a dotted domain (RFC 5321 section 4.1.2, narrowed). */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
