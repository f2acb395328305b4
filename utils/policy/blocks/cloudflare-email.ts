/**
 * Decodes an address that Cloudflare's e-mail protection wrote as hexadecimal digits: the first byte is the key, every
 * other byte is combined with it by exclusive or. `null` when the digits hold no address.
 */
export function decodeProtectedEmail(hex: string): string | null {
  if (hex.length < 8 || hex.length > 640 || hex.length % 2 !== 0 || !/^[0-9a-fA-F]+$/.test(hex)) return null;
  const key = Number.parseInt(hex.slice(0, 2), 16);
  let address = '';
  for (let i = 2; i < hex.length; i += 2) {
    address += String.fromCharCode(Number.parseInt(hex.slice(i, i + 2), 16) ^ key);
  }
  return address.includes('@') && !/\s/.test(address) ? address : null;
}
