/** The part of the `siphash` package that is used; it ships no types. */
declare module 'siphash' {
  const SipHash: {
    /** @returns the 64-bit hash of the text's UTF-8 octets as 16 hex digits */
    hash_hex(key: Uint32Array, text: string): string;
  };
  export default SipHash;
}
