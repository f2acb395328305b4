import type { Outcome, OwnCommand, PageCommand } from '../../utils/services/commands.ts';

type Command = OwnCommand | PageCommand;
type Answers = Partial<Record<Command['command'], Outcome<unknown> | ((order: never) => Outcome<unknown>)>>;

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
let jar: (asked: { name?: string }) => unknown[] = () => [];
let tabs: { id: number; url: string; active: boolean }[] = [];

/** What the worker answers where a test says nothing: the reader chose no language, and the browser speaks English. */
const usual: Answers = { 'reader-language': { ok: true, value: { choice: 'auto', language: 'en' } } };

const answer = (order: Command): Outcome<unknown> => {
  const given = answers?.[order.command] ?? usual[order.command] ?? { ok: true, value: null };
  return typeof given === 'function' ? given(order as never) : given;
};

const listeners = { addListener: () => undefined, removeListener: () => undefined };

/** Stands in for the WebExtension APIs, wherever a test imports `webextension-polyfill`. */
export const fakeBrowser = {
  runtime: {
    id: 'customer-copy',
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
    session: {
      get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
      set: (values: object): Promise<void> => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        return Promise.resolve();
      },
    },
  },
  permissions: {
    request: () => Promise.resolve(grants),
    contains: () => Promise.resolve(grants),
    remove: () => Promise.resolve(true),
  },
  notifications: {
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
  sidebarAction: { open: () => Promise.resolve() },
  scripting: {
    executeScript: (injection: Injection): Promise<unknown[]> => Promise.resolve([{ result: scripted(injection) }]),
    insertCSS: () => Promise.resolve(),
  },
  tabs: {
    create: () => Promise.resolve(),
    update: () => Promise.resolve(),
    query: () => Promise.resolve(tabs),
    get: (id: number) => Promise.resolve(tabs.find((tab) => tab.id === id) ?? { id }),
    onActivated: {
      addListener: (callback: () => void) => tabListeners.add(callback),
      removeListener: (callback: () => void) => tabListeners.delete(callback),
    },
    onUpdated: listeners,
  },
};

/** How tests set the stage and look behind it. */
export const worker = {
  answers(next: Answers | null): void {
    answers = next;
  },
  /** The commands given since the last reset. */
  orders: (): readonly Command[] => orders,
  /** The messages of the notifications shown since the last reset. */
  notified: (): readonly string[] => told,
  /** The titles that the toolbar button got since the last reset. */
  titles: (): readonly string[] => titles,
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
  /** The customer turns to another tab. */
  turnTab(): void {
    for (const callback of tabListeners) callback();
  },
  reset(): void {
    answers = {};
    orders.length = 0;
    told.length = 0;
    titles.length = 0;
    speaks = 'en-GB';
    grants = true;
    scripted = () => null;
    tabs = [];
    jar = () => [];
    session.clear();
  },
};

export default fakeBrowser;
