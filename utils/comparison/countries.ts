import data from './data/adequate-countries.json' with { type: 'json' };

const EEA: ReadonlySet<string> = new Set(data.eea);

/** Whether the GDPR itself applies in a country. @param country ISO 3166-1 alpha-2 */
export const isInEea = (country: string): boolean => EEA.has(country);

/**
 * Whether a Commission decision covers a whole country on a day (Article 45 GDPR). One that covers certified companies
 * alone does not: which ones they are has to be told. @param on ISO date
 */
export const isAdequate = (country: string, on: string): boolean =>
  data.adequate.some(
    (entry) =>
      entry.country === country && !('only' in entry) && entry.from <= on && (entry.to === null || on <= entry.to),
  );
