import { useEffect, useState } from 'react';
import type { Attributor } from '../../../utils/attribution/index.ts';
import { pageServices } from '../../../utils/services/page-services.ts';

/** The tables of companies, read at first need; null until then, and where they cannot be read. */
export function useAttributor(): Attributor | null {
  const [attributor, setAttributor] = useState<Attributor | null>(null);
  useEffect(() => {
    let current = true;
    pageServices()
      .attributor()
      .then(
        (read) => current && setAttributor(read),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, []);
  return attributor;
}
