import { consentRecord } from '../../observation/consent/consent-record.ts';
import { RECORD_FORMATS, recordFormat } from '../../observation/consent/record-format.ts';
import type { RawEvent } from '../../observation/index.ts';

type SignalEvent = Extract<RawEvent, { type: 'consent-signal' }>;

interface StoredConsent {
  /** Reads the records that consent tools keep in this document's cookies and storage. */
  look(): void;
  /** Takes an event of the probe: a record that a script just wrote is read at once. */
  written(event: RawEvent): void;
}

const FIXED_NAMES = RECORD_FORMATS.map(({ name }) => name).filter((name) => !name.endsWith('*'));
const MOST_COOKIES = 300;

/**
 * Watches the records in which consent tools remember a choice, and says what they allow whenever that has changed.
 * Values are read here and leave no trace but the names of purposes.
 */
export function watchStoredConsent(onEvent: (event: SignalEvent) => void): StoredConsent {
  const said = new Map<string, string>();
  const note = (name: string, value: string | null, at: number): void => {
    const reading = value ? consentRecord(name, value) : null;
    const words = reading ? JSON.stringify(reading) : '';
    if (!reading || said.get(name) === words) return;
    said.set(name, words);
    onEvent({ type: 'consent-signal', at, ...reading });
  };
  return {
    look() {
      const at = Date.now();
      for (const [name, value] of cookiesHere()) note(name, value, at);
      for (const name of FIXED_NAMES) note(name, stored('localStorage', name), at);
    },
    written(event) {
      if (event.type === 'script-cookie') {
        const { name, value, lifetimeSeconds } = event.cookie;
        if (lifetimeSeconds === null || lifetimeSeconds > 0) note(name, value, event.at);
        return;
      }
      if (event.type !== 'storage-write' || recordFormat(event.key) === null) return;
      const { key, kind, at } = event;
      if (kind !== 'localStorage' && kind !== 'sessionStorage') return;
      // The probe speaks before the page's own call goes through.
      setTimeout(() => note(key, stored(kind, key), at), 0);
    },
  };
}

function cookiesHere(): [string, string][] {
  try {
    return document.cookie
      .split('; ')
      .slice(0, MOST_COOKIES)
      .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  } catch {
    // A sandboxed document has none.
    return [];
  }
}

function stored(kind: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return window[kind].getItem(name);
  } catch {
    return null;
  }
}
