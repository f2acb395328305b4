/**
 * In: plain values. Out: promises of plain values, and callbacks for what the browser reports.
 * Promises: the only room that touches WebExtension APIs; knows no other room.
 */
export * from './access.ts';
export * from './action.ts';
export * from './address-bar.ts';
export * from './alarms.ts';
export * from './api.ts';
export * from './capture.ts';
export * from './inject.ts';
export * from './jar.ts';
export * from './jar-entry.ts';
export * from './keys.ts';
export * from './lock-alarm.ts';
export * from './menus.ts';
export * from './messages.ts';
export * from './name-service.ts';
export * from './notifications.ts';
export * from './page-storage.ts';
export * from './pages.ts';
export * from './traffic.ts';
export * from './watchers.ts';
