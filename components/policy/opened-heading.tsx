import { useEffect, useRef } from 'react';

/** The heading of a view that was just opened: it takes the focus, for those who hear the page. */
export function OpenedHeading({ children, quiet = false }: { children: string; quiet?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: true });
  }, [quiet]);
  return (
    <h2 ref={heading} tabIndex={-1} className="mt-2 mb-0 font-semibold text-lg">
      {children}
    </h2>
  );
}
