import { startTransition, useEffect, useState } from 'react';

/**
 * A value as the page last painted it. What is drawn from it never delays the frame in which the value itself comes to
 * stand, such as a letter in a field: drawn in the same frame, a long list would.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => startTransition(() => setPainted(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [value]);
  return painted;
}
