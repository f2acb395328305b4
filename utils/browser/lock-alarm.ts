/** The alarm after which an unlocked history locks itself: a timer of ours would die with the worker. */
import { browser } from './api.ts';

const NAME = 'lock';

/** Calls back when the history has lain unused for long enough. Must be called in the first tick. */
export function onLockAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) callback();
  });
}

/** Sets the alarm anew, in whole minutes from now; null takes it away. */
export async function setLockAlarm(minutes: number | null): Promise<void> {
  if (minutes === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { delayInMinutes: minutes });
}
