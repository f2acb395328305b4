import type { CalendarEntry } from './calendar-entries.ts';
import { daysLater } from './days.ts';

/** Addresses that open a web calendar with an entry filled in; nothing is sent until the customer saves it there. */
export interface CalendarLinks {
  google: string;
  outlook: string;
}

/** The links for one entry. Such a link makes a new entry each time: it cannot move one that was made before. */
export function calendarLinks({ date, title }: CalendarEntry): CalendarLinks {
  const end = daysLater(date, 1);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: title,
    dates: `${date.replaceAll('-', '')}/${end.replaceAll('-', '')}`,
  });
  const outlook = new URLSearchParams({
    ...{ path: '/calendar/action/compose', rru: 'addevent', subject: title },
    ...{ allday: 'true', startdt: date, enddt: end },
  });
  // Outlook shows plus signs as they are: it wants spaces as %20.
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`.replaceAll('+', '%20'),
  };
}
