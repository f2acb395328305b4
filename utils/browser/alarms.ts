/** One daily alarm. Alarms do not survive restarts everywhere, so it is made again at every start of the worker. */
import { browser } from './api.ts';

const NAME = 'deadlines';
const DAY_MINUTES = 24 * 60;

/** Calls back about once a day and makes sure that the alarm exists. Must be called in the first tick. */
export function dailyAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) callback();
  });
  void browser.alarms.get(NAME).then((alarm) => {
    // A clock that was set back leaves the alarm further off than a day.
    const astray = !alarm || alarm.scheduledTime > Date.now() + DAY_MINUTES * 60_000;
    if (astray) browser.alarms.create(NAME, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
  });
}
