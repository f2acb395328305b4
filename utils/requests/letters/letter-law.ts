import { parsePlace } from '../../law/index.ts';
import type { LetterLaw } from '../letter-model.ts';

/**
 * The law a letter to a controller argues from: its own state's. Outside Europe, or where the state is not known, it is
 * the GDPR, which binds whoever offers goods to people in the Union (Article 3(2)).
 * @param country ISO 3166-1 code, or null
 */
export function letterLaw(country: string | null): LetterLaw {
  switch (country === null ? undefined : parsePlace(country)?.group) {
    case 'UK':
      return 'uk';
    case 'CH':
      return 'ch';
    case 'EEA':
      return 'eea';
    default:
      return 'eu';
  }
}
