// Check digits of the national business identifiers, each as its register publishes it; digits come without marks.

const numbers = (digits: string): number[] => Array.from(digits, Number);
/** Sum of the digits times their weights. */
export const weighted = (digits: string, weights: number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (Number(digits[i]) || 0), 0);

/** Finnish Y-tunnus: weights 7 9 10 5 8 4 2, modulo 11. */
export function finnish(digits: string): boolean {
  const rest = weighted(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[7]);
}

/** Swedish organisation number: Luhn (mod 10) over ten digits. */
export function swedish(digits: string): boolean {
  const sum = numbers(digits).reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** German VAT number: ISO 7064 MOD 11,10. */
export function german(digits: string): boolean {
  let product = 10;
  for (const digit of numbers(digits.slice(0, 8))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]);
}

/** Danish CVR number: weights 2 7 6 5 4 3 2 1, divisible by 11. */
export const danish = (digits: string): boolean => weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Norwegian organisation number: weights 3 2 7 6 5 4 3 2, modulo 11. */
export function norwegian(digits: string): boolean {
  const rest = weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[8]);
}

/** Estonian registry code: weights 1…7, then 3…9 when the first rest is 10. */
export function estonian(digits: string): boolean {
  let rest = weighted(digits, [1, 2, 3, 4, 5, 6, 7]) % 11;
  if (rest === 10) rest = (weighted(digits, [3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
  return rest === Number(digits[7]);
}

/** Swiss UID: weights 5 4 3 2 7 6 5 4, modulo 11. */
export function swiss(digits: string): boolean {
  const rest = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11;
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[8]);
}
