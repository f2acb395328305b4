import { parsePlace, regionOfAddress } from '../../law/index.ts';
import { languageIn } from '../controller-of.ts';
import type { CaseEvent, Controller } from '../model.ts';
import type { CasePlace } from './case-model.ts';

/** The place that the customer named last, as the law room names it; null while they named none. */
export const placeTold = (standing: readonly CaseEvent[]): string | null =>
  standing.findLast(({ type, place }) => type === 'place-told' && parsePlace(place) !== null)?.place ?? null;

/** A controller at the place that the customer named: its state's law, language and authority follow from there. */
export function controllerAt(controller: Controller, place: string): Controller {
  const country = parsePlace(place)?.country ?? null;
  if (country === null) return controller;
  const language = country === controller.country ? controller.language : languageIn(country);
  return { ...controller, place, country, countryFrom: 'customer', language };
}

/**
 * Where the controller must act, its holidays being those that count: where the customer says, else what was read of it.
 * A region that the customer did not name is guessed from the address, and stays a guess.
 */
export function casePlace({ place: told, country, countryFrom, address }: Controller): CasePlace | null {
  const place = parsePlace(told ?? country ?? '');
  if (place === null) return null;
  const guess = place.region === null && address !== null ? regionOfAddress(place.country, address) : null;
  return { jurisdiction: place.jurisdiction, country: place.country, from: told ? 'customer' : countryFrom, guess };
}
