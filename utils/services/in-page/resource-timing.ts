import { type ObservedEvent, stripUrl } from '../../observation/index.ts';
import { onDateClock } from './date-clock.ts';

/**
 * Reports every resource this frame loads, third parties included, without any permission for their hosts.
 * Blind to sub-frames of other origins and to workers.
 */
export function watchResources(onEvent: (event: ObservedEvent) => void): void {
  const frame = stripUrl(location.href).url;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      onEvent({
        type: 'resource',
        at: Math.floor(onDateClock(entry.startTime)),
        ...stripUrl(entry.name),
        resource: entry.initiatorType || 'other',
        frame,
      });
    }
  });
  observer.observe({ type: 'resource', buffered: true });
}
