import type { PolicyText } from '../policy-text.ts';
import type { CookieRecord } from './cookie-record.ts';
import { cookieListRecords } from './lists/cookie-lists.ts';
import { cookieTableRecords } from './tables/cookie-tables.ts';

/** The declarations of a document are found once. */
const RECORDS = new WeakMap<PolicyText, readonly CookieRecord[]>();

/** All cookie declarations of a document, whatever their shape. */
export function findCookieRecords(document: PolicyText): readonly CookieRecord[] {
  const records = RECORDS.get(document) ?? [...cookieTableRecords(document), ...cookieListRecords(document)];
  RECORDS.set(document, records);
  return records;
}
