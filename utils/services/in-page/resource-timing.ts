import { type RawEvent, stripUrl } from '../../observation/index.ts';
import { onDateClock } from './date-clock.ts';
import { frameAddress } from './frame-address.ts';

/**
 * Reports every resource this frame loads, third parties included, without any permission for their hosts.
 * Blind to sub-frames of other origins and to workers.
 * @param onEvent gets how to make the event, which can wait until the page has loaded
 */
export function watchResources(onEvent: (event: () => RawEvent) => void): void {
  const frame = frameAddress();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      onEvent(() => ({
        type: 'resource',
        at: Math.floor(onDateClock(entry.startTime)),
        ...stripUrl(entry.name),
        resource: entry.initiatorType || 'other',
        frame,
      }));
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
