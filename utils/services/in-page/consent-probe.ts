/** What the page's own world tells of consent; numbers of purposes and vendors as the page's tool gives them. */
export type ConsentMessage =
  | {
      kind: 'tcf';
      at: number;
      status: string;
      cmp: number;
      policyVersion: number;
      purposes: number[];
      legitimate: number[];
      vendors: number;
    }
  | { kind: 'consent-mode'; at: number; status: string; granted: string[]; denied: string[] }
  | { kind: 'tool'; at: number; id: string };

interface ToolGlobals {
  id: string;
  globals: readonly string[];
}

/** What stands in a data layer: the arguments of a call, or an object of the shop's. */
type Entry = { [index: number]: unknown } | null | undefined;

/** Tools load late: they are looked for this often, for this long. A look takes some microseconds. */
const EVERY_MS = 250;
const LOOKS = 120;
/** After an act of the visitor, tags are told within moments; the words are read at these times after it. */
const AFTER_ACT_MS = [0, 30, 120, 400, 1_000, 2_500];
const MOST_MESSAGES = 60;
const MOST_ENTRIES = 2_000;
const MOST_VENDORS = 10_000;
const KINDS_CAP = 20;

/**
 * Listens, in the page's own world, to what the page's tools and tags are told of consent. It calls one function that is
 * there to be called by anyone (`__tcfapi('addEventListener')`, IAB TCF v2 CMP API) and otherwise only reads.
 *
 * Nothing is trapped and nothing is wrapped. A property defined ahead of time would make `'__tcfapi' in window` true
 * before there is a tool, which stubs test for; Google's tag manager puts its own `push` on `dataLayer` and keeps the one
 * it finds. So both are looked at from time to time, and right after each act of the visitor, which is when it matters.
 * What the page throws, from getters or its own functions, stays here.
 */
export function probeConsent(tell: (message: ConsentMessage) => void, tools: readonly ToolGlobals[]): void {
  const { getOwnPropertyDescriptor } = Reflect;
  const { isArray } = Array;
  const later = setTimeout.bind(window);
  const listen = addEventListener.bind(window);
  const now = Date.now.bind(Date);
  // Taken apart now: later the page may have replaced what takes texts apart.
  const paths = tools.flatMap(({ id, globals }) => globals.map((path) => ({ id, steps: path.split('.') })));
  const page = window as unknown as { __tcfapi?: unknown; dataLayer?: unknown };
  let sent = 0;
  let attached = false;
  /** Entries of the data layer that were read, the last of them, and the consent commands among them. */
  let read = 0;
  let last: unknown;
  const seen: unknown[] = [];

  const say = (message: ConsentMessage): void => {
    if (sent++ < MOST_MESSAGES) tell(message);
  };
  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      // The page's doing; it must not notice that anyone looked.
    }
  };

  /** Own properties only: nothing is found by asking a getter, which may do something when it is asked. */
  const has = (steps: readonly string[]): boolean => {
    let here: unknown = window;
    for (let at = 0; at < steps.length; at++) {
      if ((typeof here !== 'object' && typeof here !== 'function') || here === null) return false;
      const found = getOwnPropertyDescriptor(here, steps[at] ?? '');
      if (!found) return false;
      here = found.value;
      if (at === steps.length - 1) return here !== undefined || found.get !== undefined;
    }
    return false;
  };
  /** What a platform brings along may be there before the tool that the shop chose: the earlier in the list wins. */
  let best = paths.length;
  const nameTool = (): void => {
    for (let at = 0; at < best; at++) {
      const path = paths[at];
      if (!path || !has(path.steps)) continue;
      best = at;
      say({ kind: 'tool', at: now(), id: path.id });
    }
  };

  /** Numbers of an object whose value is true, in a list made without the page's own methods. */
  const numbersOf = (flags: unknown, most: number): number[] => {
    const numbers: number[] = [];
    for (const key in flags as Record<string, unknown>)
      if (numbers.length < most && (flags as Record<string, unknown>)[key] === true) numbers[numbers.length] = +key;
    return numbers;
  };
  const onFramework = (data: Record<string, unknown> | null, success: unknown): void => {
    if (success !== true || !data || data.gdprApplies === false) return;
    const purpose = (data.purpose ?? {}) as Record<string, unknown>;
    const vendor = (data.vendor ?? {}) as Record<string, unknown>;
    say({
      kind: 'tcf',
      at: now(),
      status: `${data.eventStatus}`,
      cmp: +(data.cmpId as number),
      policyVersion: +(data.tcfPolicyVersion as number),
      purposes: numbersOf(purpose.consents, KINDS_CAP),
      legitimate: numbersOf(purpose.legitimateInterests, KINDS_CAP),
      vendors: numbersOf(vendor.consents, MOST_VENDORS).length,
    });
  };
  const attach = (): void => {
    const api = page.__tcfapi;
    if (attached || typeof api !== 'function') return;
    attached = true;
    api('addEventListener', 2, (data: Record<string, unknown> | null, success: unknown) =>
      quietly(() => onFramework(data, success)),
    );
  };

  const isNew = (entry: unknown): boolean => {
    for (let at = 0; at < seen.length; at++) if (seen[at] === entry) return false;
    seen[seen.length] = entry;
    return true;
  };
  /** One entry, where it is `consent`, `default` or `update`, and an object. */
  const readEntry = (entry: Entry): void => {
    if (typeof entry !== 'object' || entry === null || entry[0] !== 'consent') return;
    const command = entry[1];
    const state = entry[2] as Record<string, unknown> | null | undefined;
    if ((command !== 'default' && command !== 'update') || typeof state !== 'object' || state === null) return;
    if (seen.length >= MOST_MESSAGES || !isNew(entry)) return;
    const granted: string[] = [];
    const denied: string[] = [];
    for (const kind in state) {
      if (granted.length + denied.length >= KINDS_CAP) break;
      if (state[kind] === 'granted') granted[granted.length] = kind;
      else if (state[kind] === 'denied') denied[denied.length] = kind;
    }
    // A default for some regions may hold here or not.
    const status = command === 'default' && state.region !== undefined ? 'default-in-region' : command;
    say({ kind: 'consent-mode', at: now(), status, granted, denied });
  };
  const readLayer = (): void => {
    const layer = page.dataLayer;
    if (!isArray(layer)) return;
    // The tag manager drops old entries: then places have moved, and what was read is known by itself.
    if (layer.length < read || (read > 0 && layer[read - 1] !== last)) read = 0;
    for (const end = layer.length < MOST_ENTRIES ? layer.length : MOST_ENTRIES; read < end; read++) {
      last = layer[read];
      readEntry(last as Entry);
    }
  };

  const look = (): void => {
    quietly(attach);
    quietly(readLayer);
    quietly(nameTool);
  };
  const lookOn = (left: number): void => {
    look();
    if (left > 0) later(() => lookOn(left - 1), EVERY_MS);
  };
  const onAct = (event: Event): void =>
    quietly(() => {
      const { key } = event as KeyboardEvent;
      if (!event.isTrusted || (event.type === 'keydown' && key !== 'Enter' && key !== ' ')) return;
      for (let at = 0; at < AFTER_ACT_MS.length; at++) later(look, AFTER_ACT_MS[at]);
    });
  listen('click', onAct, { capture: true, passive: true });
  listen('keydown', onAct, { capture: true, passive: true });
  listen('DOMContentLoaded', look);
  listen('load', look);
  // Some shops load the page anew after a choice.
  listen('pagehide', look);
  lookOn(LOOKS);
}
