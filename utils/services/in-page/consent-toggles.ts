import { textShown } from './consent-buttons.ts';
import { narrows } from './consent-label.ts';
import { deepQuery } from './consent-roots.ts';

const TOGGLES = 'input[type="checkbox"], [role="switch"], [role="checkbox"]';
const LONGEST_NAME = 200;

/**
 * What saving a selection means, from the switches as the customer left them: all of them off refuses, all of them on
 * accepts, anything else cannot be told. Switches that cannot be moved, and those for what is necessary, do not count.
 * A legitimate interest left on is a switch left on.
 */
export function selectionIn(banner: Element): 'accepted' | 'refused' | 'settings' {
  const states = deepQuery(banner, TOGGLES).filter(canBeMoved).map(isOn);
  if (states.length === 0) return 'settings';
  if (states.every((on) => on)) return 'accepted';
  return states.some((on) => on) ? 'settings' : 'refused';
}

const isOn = (toggle: Element): boolean =>
  toggle.localName === 'input' ? (toggle as HTMLInputElement).checked : toggle.getAttribute('aria-checked') === 'true';

function canBeMoved(toggle: Element): boolean {
  if (toggle.matches(':disabled, [aria-disabled="true"], [readonly], [aria-readonly="true"]')) return false;
  return !narrows(nameOf(toggle));
}

/** The words beside a switch. */
function nameOf(toggle: Element): string {
  const labels = [...((toggle as HTMLInputElement).labels ?? [])].map((label) => textShown(label, LONGEST_NAME));
  const root = toggle.getRootNode() as Document | ShadowRoot;
  const referred = (toggle.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .slice(0, 4)
    .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''));
  return [toggle.getAttribute('aria-label') ?? '', ...labels, ...referred].join(' ').slice(0, LONGEST_NAME);
}
