import { type Access, accessTo, dropAccess, inPrivate, openSidePanel, requestAccess } from '../../browser/index.ts';
import { command } from '../client.ts';

/**
 * Asks for access to a shop, or to the companies behind it. Call it first thing in a click handler. The worker hears
 * of the grant by itself (the popup may be gone by then) and starts the shop's history.
 */
export function askForAccess(domain: string, level: 'shop' | 'all'): Promise<boolean> {
  // In a private window nothing is asked of the browser, which would write it down: what is held already must do.
  const asked = inPrivate() ? accessTo(domain).then((held) => held !== 'none') : requestAccess(domain, level);
  return asked.then(async (granted) => {
    // Access held already, or to everything, announces no new shop: say it.
    if (granted) await command({ command: 'watch-shop', domain });
    return granted;
  });
}

/** Gives access back: to every site when that is held, else to this one shop. The worker hears of it by itself. */
export async function giveAccessBack(domain: string): Promise<Access> {
  const held = await accessTo(domain);
  if (held !== 'none') await dropAccess(domain, held);
  return accessTo(domain);
}

export { type Access, accessTo as accessHeld, inPrivate, openSidePanel };
