import { stripUrl } from '../../observation/index.ts';
import { watchConsent } from './consent-banner.ts';
import { watchStoredConsent } from './consent-records.ts';
import { findDeclarations } from './declaration-documents.ts';
import { createOutbox } from './outbox.ts';
import { readDocuments } from './policy-documents.ts';
import { listenToProbe } from './probe-channel.ts';
import { watchResources } from './resource-timing.ts';
import { storageCensus } from './storage-census.ts';

/** Delays after a page is complete, or after a choice, at which what it keeps is counted again, in milliseconds. */
const CENSUS_AT = [0, 1_000, 4_000];

/** Observes one frame of a shop from the isolated world. Reads only; the page is left as it was. */
export function observePage(): void {
  const here = globalThis as { customerCopyObserves?: boolean };
  // A frame may be reached twice, by registration and by hand.
  if (here.customerCopyObserves) return;
  here.customerCopyObserves = true;
  const outbox = createOutbox();
  const top = window.top === window;
  const stored = watchStoredConsent(outbox.add);
  const census = async (): Promise<void> => {
    if (top) stored.look();
    outbox.add(await storageCensus(Date.now()));
  };
  const censusSoon = (): void => CENSUS_AT.forEach((delay) => void setTimeout(() => void census(), delay));
  watchResources(outbox.add);
  if (top) {
    let tool: string | null = null;
    listenToProbe(
      (event) => {
        outbox.add(event);
        stored.written(event);
      },
      (id) => {
        tool = id;
      },
    );
    watchConsent(
      (event) => {
        outbox.add(event);
        outbox.flush();
        if (event.event !== 'shown') censusSoon();
      },
      () => tool,
    );
  } else listenToProbe(outbox.add);
  const loaded = (): void => {
    censusSoon();
    if (window.top !== window) return;
    outbox.add({ type: 'page', at: Date.now(), url: stripUrl(location.href).url, title: document.title.slice(0, 200) });
    const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
    outbox.add({
      type: 'signals',
      at: Date.now(),
      doNotTrack: doNotTrack === '1',
      globalPrivacyControl: globalPrivacyControl === true,
    });
    readDocuments().catch(() => undefined);
    findDeclarations().catch(() => undefined);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
  addEventListener('pagehide', outbox.flush);
}
