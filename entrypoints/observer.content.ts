import { defineContentScript } from 'wxt/utils/define-content-script';
import { observePage } from '../utils/services/in-page/observe-page.ts';

/** Isolated world. Registered at run time for granted shops only: `matches` stays empty, so that nothing is asked at install. */
export default defineContentScript({ registration: 'runtime', matches: [], main: observePage });
