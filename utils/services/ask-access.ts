import { dropAccess, openSidePanel, requestAccess } from '../browser/index.ts';
import { command } from './client.ts';

/**
 * Asks for access to a shop, or to the companies behind it. Call it first thing in a click handler. The worker hears
 * of the grant by itself (the popup may be gone by then) and starts the shop's history.
 */
export function askForAccess(domain: string, level: 'shop' | 'all'): Promise<boolean> {
  return requestAccess(domain, level).then(async (granted) => {
    // Access held already, or to everything, announces no new shop: say it.
    if (granted) await command({ command: 'watch-shop', domain });
    return granted;
  });
}

export { dropAccess as giveAccessBack, openSidePanel };
