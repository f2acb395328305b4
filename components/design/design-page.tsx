import { DesignComponents } from './design-components.tsx';
import { DesignStates } from './design-states.tsx';
import { DesignTokens } from './design-tokens.tsx';

/** Every token, every common component and every state of a page, on one page that only development builds have. */
export default function DesignPage() {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <div className="grid min-w-0 gap-4">
        <DesignTokens />
        <DesignComponents />
      </div>
      <DesignStates />
    </div>
  );
}
