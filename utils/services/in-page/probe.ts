import consentGlobals from '../../observation/data/consent-globals.json' with { type: 'json' };
import { probeConsent } from './consent-probe.ts';
import type { ProbeMessage } from './probe-channel.ts';

/**
 * Runs in the page's own world, before any of its scripts, and tells the observer who writes cookies and storage.
 * It reads what the page writes and changes nothing: every wrapper calls the original with the same arguments and
 * returns what it returned. The built-ins it needs are taken before the page can replace them.
 */
export function startProbe(hello: string): void {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const dispatch = document.dispatchEvent.bind(document);
  const PageEvent = CustomEvent;
  const stringify = JSON.stringify;
  const random = crypto.getRandomValues(new Uint32Array(4));
  const channel = `cc-${random.join('-')}`;
  const now = Date.now.bind(Date);
  // A frame without an address of its own acts for the origin that made it.
  const href = location.protocol === 'about:' && self.origin !== 'null' ? `${self.origin}/` : location.href;
  let sent = 0;
  const CAP = 4_000;

  const send = (message: ProbeMessage): void => {
    try {
      dispatch(new PageEvent(channel, { detail: stringify(message) }));
    } catch {
      // A page that breaks events only hides from us; it must not notice.
    }
  };
  const tell = (message: ProbeMessage): void => {
    if (sent++ <= CAP) send(message);
  };
  /** The first script on the stack that is not this one; both engines write `url:line:column`. */
  const caller = (): string | null => {
    const { stackTraceLimit } = Error;
    try {
      Error.stackTraceLimit = 12;
      const frames = String(new Error().stack).split('\n');
      const urls = frames.flatMap((frame) => /(https?:\/\/[^\s()]+?):\d+:\d+\)?$/.exec(frame.slice(-2_000))?.[1] ?? []);
      return urls[0] ?? null;
    } catch {
      return null;
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
  /** Wraps one method so that `seen` is told before the original runs. */
  const wrap = <T extends object>(
    owner: T,
    method: keyof T & string,
    seen: (self: unknown, args: unknown[]) => void,
  ): void => {
    const descriptor = getOwnPropertyDescriptor(owner, method);
    const original = descriptor?.value;
    if (!descriptor || typeof original !== 'function') return;
    const value = new Proxy(original, {
      apply(target, self, args: unknown[]) {
        try {
          seen(self, args);
        } catch {
          // The page's call goes through whatever happens here.
        }
        return apply(target, self, args);
      },
    });
    defineProperty(owner, method, { ...descriptor, value });
  };

  const cookie = getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.set) {
    const set = new Proxy(cookie.set, {
      apply(target, self, args: unknown[]) {
        tell({ kind: 'cookie', at: now(), frame: href, by: caller(), line: `${args[0]}`.slice(0, 5_000) });
        return apply(target, self, args);
      },
    });
    defineProperty(Document.prototype, 'cookie', { ...cookie, set });
  }
  if (typeof CookieStore === 'function') {
    wrap(CookieStore.prototype, 'set', (_, args) =>
      tell({ kind: 'cookie', at: now(), frame: href, by: caller(), line: cookieStoreLine(args, now()) }),
    );
  }
  wrap(Storage.prototype, 'setItem', (self, args) => {
    const kind = self === window.sessionStorage ? 'sessionStorage' : 'localStorage';
    tell({ kind: 'storage', at: now(), frame: href, by: caller(), store: kind, key: `${args[0]}`.slice(0, 512) });
  });
  wrap(IDBFactory.prototype, 'open', (_, args) =>
    tell({
      kind: 'storage',
      at: now(),
      frame: href,
      by: caller(),
      store: 'indexedDB',
      key: `${args[0]}`.slice(0, 512),
    }),
  );
  document.dispatchEvent(new CustomEvent(hello, { detail: channel }));
  // A page asks for consent in its own document; what frames are told, they are told by it.
  if (window.top === window) probeConsent(send, consentGlobals.tools);
}

/** A CookieStore write in the words of a Set-Cookie line, so that one parser reads both (Cookie Store API section 3.3). */
function cookieStoreLine(args: unknown[], now: number): string {
  const [first, second] = args;
  if (typeof first === 'string') return `${first}=${String(second).slice(0, 4_000)}; path=/; secure`;
  const options = (first ?? {}) as CookieInit;
  const lifetime = options.expires == null ? '' : `; max-age=${Math.round((options.expires - now) / 1000)}`;
  const domain = options.domain ? `; domain=${options.domain}` : '';
  const rest = `; path=${options.path ?? '/'}; samesite=${options.sameSite ?? 'strict'}; secure${options.partitioned ? '; partitioned' : ''}`;
  return `${options.name}=${String(options.value ?? '').slice(0, 4_000)}${lifetime}${domain}${rest}`;
}
