import type { PolicyText } from '../policy-text.ts';
import { cookieListRecords } from './cookie-lists.ts';
import type { CookieRecord } from './cookie-record.ts';
import { cookieTableRecords } from './cookie-tables.ts';

/** All cookie declarations of a document, whatever their shape. */
export function findCookieRecords(document: PolicyText): CookieRecord[] {
  return [...cookieTableRecords(document), ...cookieListRecords(document)];
}
