import type { Outcome, OwnCommand, PageCommand } from '../../utils/services/commands.ts';
import { fakeWaysIn, outside } from './fake-ways-in.ts';

type Command = OwnCommand | PageCommand;
type Answer = Outcome<unknown> | Promise<Outcome<unknown>>;
type Answers = Partial<Record<Command['command'], Outcome<unknown> | ((order: never) => Answer)>>;

/** What the worker would answer, by command. `null`: there is no worker to be reached. */
let answers: Answers | null = {};
const orders: Command[] = [];
let grants = true;
const told: string[] = [];
const titles: string[] = [];
let speaks = 'en-GB';
const tabListeners = new Set<() => void>();

/** A script that one of our pages or the worker runs in a tab, as far as tests look at it. */
interface Injection {
  files?: string[];
  args?: unknown[];
  world?: string;
}
let scripted: (injection: Injection) => unknown = () => null;
const session = new Map<string, unknown>();
const local = new Map<string, unknown>();
const dropped: string[] = [];
/** Scripts that run in the pages of shops. */
let registered: { id: string; matches: string[] }[] = [];

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const storageListeners = new Set<StorageListener>();
const alarms = new Map<string, number>();
const tell = (kept: Map<string, unknown>, changes: Parameters<StorageListener>[0]): void => {
  for (const listener of storageListeners) listener(changes, kept === session ? 'session' : 'local');
};

/** An area of `storage`, as far as it is used. */
const area = (kept: Map<string, unknown>) => ({
  get: (key: string) => Promise.resolve({ [key]: structuredClone(kept.get(key)) }),
  set: (values: object): Promise<void> => {
    for (const [key, value] of Object.entries(values)) {
      kept.set(key, structuredClone(value));
      tell(kept, { [key]: { newValue: structuredClone(value) } });
    }
    return Promise.resolve();
  },
  remove: (key: string): Promise<void> => {
    if (kept.delete(key)) tell(kept, { [key]: {} });
    return Promise.resolve();
  },
  clear: () => Promise.resolve(kept.clear()),
});
let jar: (asked: { name?: string }) => unknown[] = () => [];
let tabs: { id: number; url: string; active: boolean; windowId?: number }[] = [];
/** What the screen shows, as the browser gives it; null where it does not allow a picture. */
let screen: string | null = null;

/** What the worker answers where a test says nothing: no language chosen, an English browser, no shop in front, no passphrase. */
const usual: Answers = {
  'reader-language': { ok: true, value: { choice: 'auto', language: 'en' } },
  'shop-here': { ok: true, value: { domain: null, tabId: null, windowId: null, access: 'none', watched: false } },
  vault: { ok: true, value: { state: 'off', phase: 'on', observed: 'clear', done: 0, total: 0, lockAfter: 0 } },
};

const answer = (order: Command): Answer => {
  const given = answers?.[order.command] ?? usual[order.command] ?? { ok: true, value: null };
  return typeof given === 'function' ? given(order as never) : given;
};

const listeners = { addListener: () => undefined, removeListener: () => undefined };

/** Stands in for the WebExtension APIs, wherever a test imports `webextension-polyfill`. */
export const fakeBrowser = {
  ...fakeWaysIn,
  runtime: {
    id: 'customer-copy',
    getManifest: () => ({ version: '1.2.3' }),
    getURL: (path: string) => `chrome-extension://customer-copy${path}`,
    onMessage: listeners,
    sendMessage: (order: Command): Promise<unknown> => {
      orders.push(order);
      return answers === null ? Promise.reject(new Error('no worker')) : Promise.resolve(answer(order));
    },
  },
  i18n: { getUILanguage: () => speaks },
  cookies: { getAll: (asked: { name?: string }) => Promise.resolve(jar(asked)) },
  storage: {
    session: area(session),
    local: area(local),
    onChanged: { addListener: (listener: StorageListener) => storageListeners.add(listener) },
  },
  alarms: {
    create: (name: string, { delayInMinutes = 0 }: { delayInMinutes?: number }) => alarms.set(name, delayInMinutes),
    clear: (name: string) => Promise.resolve(alarms.delete(name)),
  },
  permissions: {
    request: () => Promise.resolve(grants),
    contains: () => Promise.resolve(grants),
    remove: ({ origins }: { origins?: string[] }): Promise<boolean> => {
      dropped.push(...(origins ?? []));
      return Promise.resolve(true);
    },
    onAdded: listeners,
    getAll: () => Promise.resolve({ origins: grants ? ['*://*.shop.example/*'] : [] }),
  },
  notifications: {
    getAll: () => Promise.resolve({}),
    clear: () => Promise.resolve(true),
    create: (_name: string, { message }: { message: string }): Promise<string> => {
      told.push(message);
      return Promise.resolve('');
    },
  },
  action: {
    getBadgeText: () => Promise.resolve(''),
    getTitle: () => Promise.resolve(titles.at(-1) ?? ''),
    setBadgeText: () => Promise.resolve(),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
    setTitle: ({ title }: { title: string }) => {
      titles.push(title);
      return Promise.resolve();
    },
  },
  sidebarAction: { open: () => Promise.resolve(outside.opens('beside')) },
  scripting: {
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(registered.filter(({ id }) => ids.includes(id))),
    unregisterContentScripts: ({ ids }: { ids: string[] }): Promise<void> => {
      registered = registered.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    registerContentScripts: (scripts: { id: string; matches: string[] }[]): Promise<void> => {
      registered.push(...scripts);
      return Promise.resolve();
    },
    executeScript: (injection: Injection): Promise<unknown[]> => Promise.resolve([{ result: scripted(injection) }]),
    insertCSS: () => Promise.resolve(),
  },
  tabs: {
    create: ({ url }: { url: string }) => Promise.resolve(outside.opens(url)),
    update: (where: number | { url: string }) =>
      Promise.resolve(typeof where === 'number' ? undefined : outside.opens(where.url)),
    query: () => Promise.resolve(tabs),
    captureVisibleTab: (): Promise<string> =>
      screen === null ? Promise.reject(new Error('no active tab')) : Promise.resolve(screen),
    get: (id: number) => Promise.resolve(tabs.find((tab) => tab.id === id) ?? { id }),
    onActivated: {
      addListener: (callback: () => void) => tabListeners.add(callback),
      removeListener: (callback: () => void) => tabListeners.delete(callback),
    },
    onUpdated: listeners,
  },
};

/** APIs that were taken away, to be put back. */
const lacking = new Map<string, unknown>();

/** How tests set the stage and look behind it. */
export const worker = {
  /** A browser that has these APIs not at all, until the reset. */
  lacks(...names: (keyof typeof fakeBrowser)[]): void {
    for (const name of names) {
      lacking.set(name, fakeBrowser[name]);
      Reflect.deleteProperty(fakeBrowser, name);
    }
  },
  answers(next: Answers | null): void {
    answers = next;
  },
  /** The commands given since the last reset. */
  orders: (): readonly Command[] => orders,
  /** The messages of the notifications shown since the last reset. */
  notified: (): readonly string[] => told,
  /** The titles that the toolbar button got since the last reset. */
  titles: (): readonly string[] => titles,
  /** Everything in session and local storage, as text. */
  stored: (): string => JSON.stringify([...session, ...local]),
  /** Origins of which access was given back since the last reset. */
  dropped: (): readonly string[] => dropped,
  /** In how many minutes an alarm rings; undefined where none is set. */
  alarm: (name: string): number | undefined => alarms.get(name),
  browserSpeaks(language: string): void {
    speaks = language;
  },
  browserGrants(yes: boolean): void {
    grants = yes;
  },
  /** What scripts that are run in a tab give back. */
  scripts(run: (injection: Injection) => unknown): void {
    scripted = run;
  },
  /** What lies in the jar for what is asked of it. */
  jar(lies: typeof jar): void {
    jar = lies;
  },
  /** The tabs that are open. */
  tabs(open: typeof tabs): void {
    tabs = open;
  },
  /** A picture of the tab in front can be taken: a `data:` address. */
  shows(picture: string | null): void {
    screen = picture;
  },
  /** The customer turns to another tab. */
  turnTab(): void {
    for (const callback of tabListeners) callback();
  },
  reset(): void {
    Object.assign(fakeBrowser, Object.fromEntries(lacking));
    lacking.clear();
    answers = {};
    orders.length = 0;
    told.length = 0;
    titles.length = 0;
    speaks = 'en-GB';
    grants = true;
    scripted = () => null;
    tabs = [];
    screen = null;
    jar = () => [];
    for (const key of session.keys()) tell(session, { [key]: {} });
    session.clear();
    outside.reset();
    local.clear();
    dropped.length = 0;
    registered = [];
    alarms.clear();
  },
};

export default fakeBrowser;
