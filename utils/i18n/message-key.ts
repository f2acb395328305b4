import { english } from './messages/en/index.ts';
import type { MessageKey } from './translate.ts';

export { english };

/**
 * True when there is a message of that name. It brings all English sentences along: what runs in a page asks
 * `Words.knows` instead, since pages fetch their words.
 */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(english, key);
