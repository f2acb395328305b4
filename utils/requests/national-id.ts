/** A day and a month that there are; Swedish coordination numbers and Norwegian D-numbers add to the day. */
const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
const digits = (text: string): number[] => Array.from(text, Number);
const weighed = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits(text)[at] ?? 0), 0);

/** Finnish henkilötunnus: a check sign out of 31. */
function isFinnish(text: string): boolean {
  const [, day = '', month = '', year = '', serial = '', check] =
    /^(\d\d)(\d\d)(\d\d)[-+A-FU-Y](\d{3})([0-9A-Y])$/i.exec(text) ?? [];
  const sign = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${day}${month}${year}${serial}`) % 31];
  return check !== undefined && isDay(Number(day), Number(month)) && check.toUpperCase() === sign;
}

/** Swedish personnummer or samordningsnummer: ten digits with a Luhn check, with or without the century. */
function isSwedish(text: string): boolean {
  const [, number = '', serial = ''] = /^(?:19|20)?(\d{6})[-+]?(\d{4})$/.exec(text) ?? [];
  const sum = digits(number + serial).reduce((total, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return number !== '' && sum % 10 === 0 && isDay(Number(number.slice(4)) % 60, Number(number.slice(2, 4)));
}

/** Norwegian fødselsnummer or D-number: eleven digits, the last two of them checks modulo 11. */
function isNorwegian(text: string): boolean {
  const number = /^(\d{6}) ?(\d{5})$/.exec(text)?.slice(1).join('') ?? '';
  return (
    number !== '' &&
    isDay(Number(number.slice(0, 2)) % 40, Number(number.slice(2, 4))) &&
    weighed(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighed(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Danish CPR number: a date, a hyphen and four digits; numbers given out since 2007 have no check. */
function isDanish(text: string): boolean {
  const [, day, month] = /^(\d\d)(\d\d)\d\d-\d{4}$/.exec(text) ?? [];
  return isDay(Number(day), Number(month));
}

/** Whether a value is built like a national identity number of Finland, Sweden, Norway or Denmark, which no shop needs. */
export function isNationalId(value: string): boolean {
  const text = value.trim();
  return text.length <= 13 && [isFinnish, isSwedish, isNorwegian, isDanish].some((fits) => fits(text));
}
