import { defineContentScript } from 'wxt/utils/define-content-script';
import { startProbe } from '../utils/services/in-page/probe.ts';
import { HELLO } from '../utils/services/in-page/probe-channel.ts';

/** The page's own world, read-only. Registered at run time like the observer. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN',
  main: () => startProbe(HELLO),
});
