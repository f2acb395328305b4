/** Nothing in either part of an address: spaces, controls, and what means something to a header or to a link. */
const ATOM = String.raw`[^\s\p{Cc}\p{Cs}@<>()[\]\\,;:"?&%.]`;
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}+(?:\\.${ATOM}+)*@(?:${ATOM}{1,63}\\.)+${ATOM}{2,63}$`, 'u');

/** An address that can be written to: one @, no spaces or header characters, a dotted domain (RFC 5321 section 4.1.2, narrowed). */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
