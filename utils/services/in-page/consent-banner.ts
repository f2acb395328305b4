import type { RawEvent } from '../../observation/index.ts';
import { BUTTONS, buttonLabel, buttonsIn, isVisible, textShown } from './consent-buttons.ts';
import { choiceOf, speaksOfConsent } from './consent-label.ts';
import { deepQuery, holds, isElement, parentOf, type Root, rootsOf } from './consent-roots.ts';
import { selectionIn } from './consent-toggles.ts';
import { toolOfBanner } from './consent-tool.ts';

type ConsentEvent = Extract<RawEvent, { type: 'consent' }>;

/** Words looked at in one element; a banner is short, a page is not. */
const TEXT_CAP = 4_000;
/** Steps looked at on the way up from a button. */
const REACH = 12;
const NAMED = /cookie|consent|cmp|gdpr|ccm|onetrust|evaste|kakor|samtykke/i;
/** A page that changed is looked at after a pause, and so that looking takes a thirtieth of the time at most. */
const PAUSE_MS = 50;
const SHARE = 30;
/** How long such a look may wait for the page to be idle, in milliseconds. */
const LATEST_MS = 250;
/** Roots that come without a change in the page, such as a shadow root attached late, are looked for at these times. */
const LOOK_AT = [500, 1_500, 4_000, 10_000];
/** A dialog opened from the banner may be a new frame or shadow root. */
const LISTEN_AGAIN_AT = [100, 600, 2_000];

/**
 * The nearest element around a button that speaks of cookies or consent and is set apart from the page: a dialog,
 * something that stays in place, or an element named for the purpose. A footer that mentions cookies is no banner.
 */
function bannerAround(button: Element): Element | null {
  let speaks = false;
  let node = parentOf(button);
  for (let depth = 0; node && depth < REACH; node = parentOf(node), depth++) {
    if (node === document.body || node === document.documentElement) return null;
    speaks ||= speaksOfConsent(textShown(node, TEXT_CAP));
    if (speaks && isElement(node) && isSetApart(node)) return node;
  }
  return null;
}

function isSetApart(element: Element): boolean {
  if (element.localName === 'dialog' || /dialog/.test(element.getAttribute('role') ?? '')) return true;
  if (NAMED.test(element.id) || NAMED.test(element.getAttribute('class') ?? '')) return true;
  return /fixed|sticky/.test((element.ownerDocument.defaultView ?? window).getComputedStyle(element).position);
}

/**
 * Watches for a consent banner and for the customer's own click in it, in the page, its open shadow roots and its frames
 * of the same origin. Nothing is ever clicked: only trusted events, those of a person, count as a choice. Enter and
 * space on a button arrive as clicks; on what is only made to look like one, they count by themselves.
 * @param toolFound id of the consent tool that the probe found, if any
 */
export function watchConsent(
  onEvent: (event: ConsentEvent) => void,
  toolFound: () => string | null = () => null,
): void {
  let shown: Element | null = null;
  let waiting = false;
  let pause = PAUSE_MS;
  const heard = new WeakSet<Root>();
  const report = (event: ConsentEvent['event'], label: string, at: number, banner: Element): void => {
    const tool = toolOfBanner(banner, toolFound());
    onEvent({ type: 'consent', at: Math.floor(at), event, tool, label: label.slice(0, 200) });
  };
  const look = (): void => {
    for (const root of listen()) {
      if (shown) return;
      shown = bannerIn(root);
      if (!shown) continue;
      report('shown', choicesIn(shown).join(' · '), Date.now(), shown);
      observer.disconnect();
    }
  };
  const lookSoon = (): void => {
    if (waiting || shown) return;
    waiting = true;
    setTimeout(
      whenIdle(() => {
        waiting = false;
        const start = performance.now();
        look();
        pause = Math.max(PAUSE_MS, SHARE * (performance.now() - start));
      }),
      pause,
    );
  };
  const observer = new MutationObserver(lookSoon);
  /** Hears clicks in every root. Those in shadow roots reach the document; those in frames do not leave them. */
  const listen = (): Root[] => {
    const roots = rootsOf(document);
    for (const root of roots) {
      if (heard.has(root)) continue;
      heard.add(root);
      const view = 'defaultView' in root ? root.defaultView : null;
      view?.addEventListener('click', pressed, { capture: true });
      view?.addEventListener('keydown', pressed, { capture: true });
      if (!shown) observer.observe(root, WATCHED);
    }
    return roots;
  };
  const pressed = (event: Event): void => {
    const button = event.isTrusted ? buttonOf(event) : null;
    if (!button || !activates(event, button)) return;
    const banner = bannerAround(button);
    if (!banner) return;
    const label = buttonLabel(button);
    // A button of the banner whose words say nothing may be any choice: what follows is not "before the choice".
    const choice = choiceOf(label) ?? (shown && holds(shown, button) && !leadsAway(button) ? 'settings' : null);
    if (!choice) return;
    // Much is saved in shops. It is a selection of consent where a banner was seen or the tool is known.
    if (choice === 'saved' && !shown && toolOfBanner(banner, null) === 'unknown') return;
    if (choice === 'settings') for (const delay of LISTEN_AGAIN_AT) setTimeout(listen, delay);
    report(choice === 'saved' ? selectionIn(banner) : choice, label, momentOf(event), banner);
  };
  look();
  for (const delay of LOOK_AT) setTimeout(lookSoon, delay);
}

/**
 * The act, done once the browser has drawn what changed. Whether a button can be seen is asked of the page's layout: asked
 * while the page is being built, it would be laid out once more for us.
 */
const whenIdle = (act: () => void) => (): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: LATEST_MS });
  else act();
};

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

function bannerIn(root: Root): Element | null {
  for (const button of buttonsIn(root)) {
    const choice = choiceOf(buttonLabel(button));
    if (choice !== 'accepted' && choice !== 'refused') continue;
    const banner = isVisible(button) ? bannerAround(button) : null;
    if (banner) return banner;
  }
  return null;
}

/** The button an event happened on: the innermost, in whichever shadow root. */
const buttonOf = (event: Event): Element | null =>
  event
    .composedPath()
    .slice(0, REACH)
    .find((target): target is Element & EventTarget => isElement(target) && target.matches(BUTTONS)) ?? null;

/** Whether an event presses a button: a click does, and a key does where the browser makes no click of it. */
function activates(event: Event, button: Element): boolean {
  if (event.type === 'click') return true;
  const { key, repeat } = event as KeyboardEvent;
  return (key === 'Enter' || key === ' ') && !repeat && !button.matches('button, a[href], input');
}

/** An event's moment on the clock of `Date.now()`. Each frame's time stamps begin at a moment of their own. */
function momentOf(event: Event): number {
  const view = (event as UIEvent).view ?? window;
  return Date.now() - Math.max(0, view.performance.now() - event.timeStamp);
}

const leadsAway = (button: Element): boolean =>
  button.localName === 'a' && !/^(?:#|javascript:|$)/i.test(button.getAttribute('href') ?? '');

const choicesIn = (banner: Element): string[] =>
  deepQuery(banner, BUTTONS)
    .map(buttonLabel)
    .filter((label) => choiceOf(label) !== null)
    .slice(0, 5);
