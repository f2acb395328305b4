/** Seconds in a unit as used in the whole project: 12 months are one year. */
const UNITS: Readonly<Record<string, number>> = {
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** Retention as the cookie database writes it (`2 years`, `Session`) → seconds, 0 for a session; else undefined. */
export function parseRetention(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(sessions?|session cookie|end of session \(browser\))$/.test(plain)) return 0;
  const parts = /^(\d{1,4}) (sec|second|min|minute|hour|day|week|month|year)s?$/.exec(plain);
  const unit = parts === null ? undefined : UNITS[parts[2] ?? ''];
  return unit === undefined ? undefined : Number(parts?.[1]) * unit;
}
