import { useEffect, useState } from 'react';
import { type Access, accessHeld } from '../../utils/services/watch/ask-access.ts';
import { AccessOffer } from '../shop/access-offer.tsx';

/** Offers to see the companies too, where only the shop itself may be looked at. */
export function WiderOffer({ shop }: { shop: string }) {
  const [held, setHeld] = useState<Access | null>(null);
  useEffect(() => {
    let current = true;
    accessHeld(shop).then(
      (access) => current && setHeld(access),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [shop]);
  return held === 'shop' ? <AccessOffer domain={shop} level="all" /> : null;
}
