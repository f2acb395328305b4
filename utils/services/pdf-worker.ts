import { pdfPages } from './pdf-pages.ts';

/**
 * A worker of our own page: reads one PDF and ends. A file that never ends is ended with it. The answer has a name,
 * because PDF.js takes any worker it finds itself in for its own and sends messages too.
 */
addEventListener(
  'message',
  (event: MessageEvent<Uint8Array>) => {
    void pdfPages(event.data).then((pages) => postMessage({ pages }));
  },
  { once: true },
);
