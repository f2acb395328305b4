/** A listener as the browser calls it, with whatever it has to tell. */
type Listener = (...told: never[]) => void;

let menu: { id: string; title: string }[] = [];
let keys: { name: string; shortcut: string }[] = [];
let opened: string[] = [];
let hinted: (hint: string) => void = () => undefined;
const heard = new Map<string, Listener>();
const event = (name: string) => ({ addListener: (listener: Listener) => heard.set(name, listener) });
const tell = (name: string, ...told: unknown[]): void => heard.get(name)?.(...(told as never[]));

/** Stands in for the parts of the browser from which the customer comes to us: menus, keys, address bar, and tabs that open. */
export const fakeWaysIn = {
  contextMenus: {
    removeAll: (): Promise<void> => {
      menu = [];
      return Promise.resolve();
    },
    create: (entry: { id: string; title: string }) => menu.push(entry),
    onClicked: event('menu'),
  },
  commands: { getAll: () => Promise.resolve(keys), onCommand: event('keys') },
  omnibox: {
    setDefaultSuggestion: ({ description }: { description: string }): void => {
      hinted(description);
    },
    onInputStarted: event('started'),
    onInputChanged: event('typed'),
    onInputEntered: event('entered'),
  },
};

/** What the customer does outside our pages, and what comes of it. */
export const outside = {
  menu: () => menu.map(({ id, title }) => `${id}: ${title}`),
  chooses: (menuItemId: string, tab: object): void => tell('menu', { menuItemId }, tab),
  presses: (name: string, tab: object): void => tell('keys', name, tab),
  /** The hint that a customer sees who begins to type. */
  starts: (): Promise<string> =>
    new Promise((told) => {
      hinted = told;
      tell('started');
    }),
  types: (text: string): Promise<unknown> => new Promise((offer) => tell('typed', text, offer)),
  enters: (text: string, disposition = 'currentTab'): void => tell('entered', text, disposition),
  keysAre(set: typeof keys): void {
    keys = set;
  },
  /** Addresses of tabs that were opened or sent elsewhere, and `beside` for the page beside the shop. */
  opened: (): readonly string[] => opened,
  opens(address: string): void {
    opened.push(address);
  },
  reset(): void {
    menu = [];
    keys = [];
    opened = [];
    hinted = () => undefined;
    heard.clear();
  },
};
