const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** The bias after a character was inserted (RFC 3492 section 6.1). */
function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

const digitOf = (sign: string): number =>
  /^[a-z]$/.test(sign) ? sign.charCodeAt(0) - 97 : /^\d$/.test(sign) ? sign.charCodeAt(0) - 22 : BASE;

/** One label of a domain name, `xn--…` or plain, as it is displayed (RFC 3492 section 6.2); itself where it cannot be read. */
export function decodePunycode(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  const text = label.slice(4);
  const split = text.lastIndexOf('-');
  const points = Array.from(split > 0 ? text.slice(0, split) : '', (sign) => sign.charCodeAt(0));
  let [n, i, bias, at] = [128, 0, 72, split > 0 ? split + 1 : 0];
  while (at < text.length) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text[at++] ?? '');
      if (digit >= BASE) return label;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return label;
    }
    const length = points.length + 1;
    bias = adapt(i - before, length, before === 0);
    n += Math.floor(i / length);
    i %= length;
    if (n > 0x10ffff) return label;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}
