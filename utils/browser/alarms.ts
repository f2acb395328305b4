/** One daily alarm. Alarms do not survive restarts everywhere, so it is made again at every start of the worker. */
import { browser } from './api.ts';

const NAME = 'deadlines';

/** Calls back about once a day and makes sure that the alarm exists. Must be called in the first tick. */
export function dailyAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) callback();
  });
  void browser.alarms.get(NAME).then((alarm) => {
    if (!alarm) browser.alarms.create(NAME, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  });
}
