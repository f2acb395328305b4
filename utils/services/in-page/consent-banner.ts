import type { ObservedEvent } from '../../observation/index.ts';
import lexicon from './data/consent-words.json' with { type: 'json' };

type ConsentEvent = Extract<ObservedEvent, { type: 'consent' }>;
type Choice = 'accepted' | 'refused' | 'settings';

const BUTTONS = 'button, [role="button"], a, input[type="button"], input[type="submit"]';
/** Words looked at in one element; a banner is short, a page is not. */
const TEXT_CAP = 4_000;

const fold = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
const says = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** What a button's label means for consent, in any of the languages of the lexicon. */
export function choiceOf(label: string): Choice | null {
  const text = fold(label);
  if (text === '' || text.length > 80) return null;
  if (says(text, lexicon.settings)) return 'settings';
  if (says(text, lexicon.refuse)) return 'refused';
  return says(text, lexicon.accept) ? 'accepted' : null;
}

/** The nearest ancestor that speaks of cookies or consent and offers a choice: what a person would call the banner. */
export function bannerAround(button: Element): Element | null {
  for (let element = button.parentElement, depth = 0; element && depth < 8; element = element.parentElement, depth++) {
    if (element === document.body || element === document.documentElement) return null;
    const text = fold(element.textContent?.slice(0, TEXT_CAP));
    if (says(text, lexicon.subject)) return element;
  }
  return null;
}

/**
 * Watches for a consent banner and for the customer's own click in it. Nothing is ever clicked: only trusted
 * events, those of a person, count as a choice.
 */
export function watchConsent(onEvent: (event: ConsentEvent) => void): void {
  let shown = false;
  const report = (event: ConsentEvent['event'], label: string, at: number): void =>
    onEvent({ type: 'consent', at: Math.round(at), event, tool: 'banner', label: label.slice(0, 200) });

  const look = (): void => {
    if (shown) return;
    for (const button of document.querySelectorAll(BUTTONS)) {
      const choice = choiceOf(labelOf(button));
      if (choice === null || choice === 'settings' || !isVisible(button)) continue;
      const banner = bannerAround(button);
      if (!banner) continue;
      shown = true;
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
      const choice = choiceOf(labelOf(button));
      if (choice && bannerAround(button)) report(choice, labelOf(button), performance.timeOrigin + event.timeStamp);
    },
    { capture: true },
  );
}

const labelOf = (button: Element): string =>
  (button.textContent || button.getAttribute('aria-label') || button.getAttribute('value') || '').slice(0, 200).trim();

const choicesIn = (banner: Element): string[] =>
  [...banner.querySelectorAll(BUTTONS)]
    .map(labelOf)
    .filter((label) => choiceOf(label) !== null)
    .slice(0, 5);

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
