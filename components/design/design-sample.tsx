import type { ReactNode } from 'react';
import { Strip } from '../ui/receipt.tsx';

/** A component, or a state, under its name. */
export function DesignSample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Strip title={name}>
      <div className="text-sm">{children}</div>
    </Strip>
  );
}
