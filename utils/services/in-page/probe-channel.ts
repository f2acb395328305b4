import { boundName, parseSetCookie, type RawEvent, stripUrl } from '../../observation/index.ts';
import { readConsentMessage, readToolMessage } from './consent-messages.ts';
import type { ConsentMessage } from './consent-probe.ts';

/** What the probe says. It comes through the page's own world: a hint from a hostile place, checked before use. */
export type ProbeMessage =
  | { kind: 'cookie'; at: number; frame: string; by: string | null; line: string }
  | {
      kind: 'storage';
      at: number;
      frame: string;
      by: string | null;
      store: 'localStorage' | 'sessionStorage' | 'indexedDB';
      key: string;
    }
  | ConsentMessage;

/** Name of the first event, said once before any script of the page runs. */
export const HELLO = 'customer-copy-hello';

/**
 * Listens to the probe. The probe chooses a name that only it and this listener know, and says it in the page's first
 * moment; scripts that come later cannot find it. What they might forge all the same is bounded and validated.
 * @param onTool gets the id of the consent tool that the page's window was found to hold
 */
export function listenToProbe(
  onEvent: (event: RawEvent) => void,
  onTool: (tool: string) => void = () => undefined,
): void {
  const hello = (event: Event): void => {
    document.removeEventListener(HELLO, hello);
    const channel = (event as CustomEvent<unknown>).detail;
    if (typeof channel !== 'string' || !/^cc-[\d-]{7,60}$/.test(channel)) return;
    document.addEventListener(channel, (message) => {
      const read = messageIn((message as CustomEvent<unknown>).detail, Date.now());
      const observed = read && eventIn(read);
      const tool = read && readToolMessage(read);
      if (observed) onEvent(observed);
      if (tool) onTool(tool);
    });
  };
  document.addEventListener(HELLO, hello);
}

/** Turns one message into an event, or nothing when it is not one the probe would send. */
export function readProbeMessage(detail: unknown, now: number): RawEvent | null {
  const message = messageIn(detail, now);
  return message && eventIn(message);
}

type Message = Record<string, unknown> & { at: number };

/** The message in an event's detail: an object of bounded size, of about now. */
function messageIn(detail: unknown, now: number): Message | null {
  if (typeof detail !== 'string' || detail.length > 12_000) return null;
  let message: unknown;
  try {
    message = JSON.parse(detail);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null || !('at' in message)) return null;
  const { at } = message;
  if (typeof at !== 'number' || !Number.isFinite(at) || Math.abs(now - at) > 60_000) return null;
  return message as Message;
}

function eventIn(message: Message): RawEvent | null {
  const { kind, at, frame, by } = message;
  if (kind === 'tcf' || kind === 'consent-mode') return readConsentMessage(message, at);
  if (typeof frame !== 'string') return null;
  const setter = typeof by === 'string' ? stripUrl(by).url : null;
  const place = { at, frame: stripUrl(frame).url, by: setter };
  if (kind === 'cookie' && typeof message.line === 'string') {
    const cookie = parseSetCookie(message.line, at);
    return cookie ? { type: 'script-cookie', ...place, cookie } : null;
  }
  const { store, key } = message;
  if (kind !== 'storage' || typeof key !== 'string') return null;
  if (store !== 'localStorage' && store !== 'sessionStorage' && store !== 'indexedDB') return null;
  return { type: 'storage-write', ...place, kind: store, key: boundName(key) };
}
