import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layOutTools } from '../utils/services/in-page/page-tools.ts';

/** Isolated world, only at the customer's word: reads the page in front or marks a quotation in it. */
export default defineUnlistedScript(layOutTools);
