import { shopSummary } from '../../utils/services/queries.ts';
import { accessHeld } from '../../utils/services/watch/ask-access.ts';
import { NoAccess } from '../shop/no-access.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { SINGLE_ASKS } from './request-asks.ts';
import { RequestDesk } from './request-desk.tsx';

interface AskPageProps {
  /** Registrable domain. */
  shop: string;
  /** The letter to begin with, as the address names it; what names none leads to the choice. */
  letter?: string | undefined;
}

/** Asking one shop, from a menu, by keys or from an address. A shop that is not looked at is first offered to be. */
export function AskPage({ shop, letter }: AskPageProps) {
  const view = useLive((services) => shopSummary(services, shop), [shop]);
  const access = useLive(() => accessHeld(shop), [shop]);
  if (view === undefined || access === undefined) return null;
  if (view === null) {
    return (
      <Receipt>
        <div className="mx-auto max-w-md">
          <NoAccess domain={shop} access={access} watched={false} />
        </div>
      </Receipt>
    );
  }
  const ask = SINGLE_ASKS.find((one) => one.letter === letter);
  return <RequestDesk shop={shop} start={ask && { shop, letter: ask.letter }} />;
}
