import type { ObservedEvent } from '../../observation/index.ts';
import { choiceOf, speaksOfConsent } from './consent-label.ts';
import { onDateClock } from './date-clock.ts';

type ConsentEvent = Extract<ObservedEvent, { type: 'consent' }>;

const BUTTONS = 'button, [role="button"], a, input[type="button"], input[type="submit"]';
/** Words looked at in one element; a banner is short, a page is not. */
const TEXT_CAP = 4_000;

/** Ancestors looked at on the way up from a button. */
const REACH = 10;
const NAMED = /cookie|consent|cmp|gdpr|ccm|onetrust|evaste|kakor/i;

/**
 * The nearest ancestor that speaks of cookies or consent, when it is set apart from the page: a dialog, something that
 * stays in place, or an element named for the purpose. A footer that mentions cookies is no banner.
 */
function bannerAround(button: Element): Element | null {
  let speaking: Element | null = null;
  for (
    let element = button.parentElement, depth = 0;
    element && depth < REACH;
    element = element.parentElement, depth++
  ) {
    if (element === document.body || element === document.documentElement) return null;
    if (!speaking && speaksOfConsent(element.textContent?.slice(0, TEXT_CAP) ?? '')) speaking = element;
    if (speaking && isSetApart(element)) return speaking;
  }
  return null;
}

function isSetApart(element: Element): boolean {
  if (element.localName === 'dialog' || /dialog/.test(element.getAttribute('role') ?? '')) return true;
  if (NAMED.test(element.id) || NAMED.test(element.getAttribute('class') ?? '')) return true;
  return /fixed|sticky/.test(getComputedStyle(element).position);
}

/**
 * Watches for a consent banner and for the customer's own click in it. Nothing is ever clicked: only trusted
 * events, those of a person, count as a choice.
 */
export function watchConsent(onEvent: (event: ConsentEvent) => void): void {
  let shown: Element | null = null;
  const report = (event: ConsentEvent['event'], label: string, at: number): void =>
    onEvent({ type: 'consent', at: Math.floor(at), event, tool: 'banner', label: label.slice(0, 200) });

  const look = (): void => {
    if (shown) return;
    for (const button of document.querySelectorAll(BUTTONS)) {
      const choice = choiceOf(labelOf(button));
      if (choice === null || choice === 'settings' || !isVisible(button)) continue;
      const banner = bannerAround(button);
      if (!banner) continue;
      shown = banner;
      report('shown', `${choicesIn(banner).join(' · ')}`, Date.now());
      observer.disconnect();
      return;
    }
  };
  let pending = false;
  const observer = new MutationObserver(() => {
    if (pending || shown) return;
    pending = true;
    setTimeout(() => {
      pending = false;
      look();
    }, 50);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      const button = target instanceof Element ? target.closest(BUTTONS) : null;
      if (!event.isTrusted || !button) return;
      const label = labelOf(button);
      // A button of the banner whose words say nothing may be any choice: what follows is not "before the choice".
      const choice = choiceOf(label) ?? (shown?.contains(button) && !leadsAway(button) ? 'settings' : null);
      if (choice && bannerAround(button)) report(choice, label, onDateClock(event.timeStamp));
    },
    { capture: true },
  );
}

const leadsAway = (button: Element): boolean =>
  button.localName === 'a' && !(button.getAttribute('href') ?? '#').startsWith('#');

const labelOf = (button: Element): string =>
  (button.textContent || button.getAttribute('aria-label') || button.getAttribute('value') || '').slice(0, 200).trim();

const choicesIn = (banner: Element): string[] =>
  [...banner.querySelectorAll(BUTTONS)]
    .map(labelOf)
    .filter((label) => choiceOf(label) !== null)
    .slice(0, 5);

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
