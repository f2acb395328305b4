import { useState } from 'react';
import { Link } from 'wouter';
import type { LetterId } from '../../utils/requests/letter-model.ts';
import { type AskableShop, askableShops, shopsOfRound } from '../../utils/services/cases/ask-several.ts';
import { Button } from '../ui/button.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { DraftReview } from './draft-review.tsx';
import { BUNDLE_ASKS, SINGLE_ASKS } from './request-asks.ts';
import { SeveralPage } from './several-page.tsx';

interface SeveralQueueProps {
  /** The letter as the address names it; what names none leads to the choice. */
  letter: string;
  /** Registrable domains, joined by commas. */
  shops: string;
}

/** The letters of a round, one at a time: each is read, sent by the customer or left as a draft before the next comes up. */
export function SeveralQueue({ letter: named, shops }: SeveralQueueProps) {
  const letter = [...SINGLE_ASKS, ...BUNDLE_ASKS].find((ask) => ask.letter === named)?.letter;
  return letter === undefined ? <SeveralPage /> : <Round key={`${letter} ${shops}`} letter={letter} named={shops} />;
}

function Round({ letter, named }: { letter: LetterId; named: string }) {
  const { t } = useWords();
  const known = useLive((services) => askableShops(services, letter), [letter]);
  const [at, setAt] = useState<string | null>(null);
  if (known === undefined) return null;
  const round = shopsOfRound(named, known);
  const current = round.find(({ shop }) => shop === at) ?? round.find(isOpen) ?? round[0];
  if (current === undefined) return <SeveralPage />;
  // What is on the desk stays there when its sending is noted; only the customer moves on.
  if (at === null) setAt(current.shop);
  return (
    <>
      <Receipt label={t('draft.several.round')}>
        <Progress round={round} current={current} onGo={setAt} />
      </Receipt>
      <div className="mt-4">
        <Receipt label={t('draft.letter')}>
          <div className="mx-auto max-w-2xl">
            <DraftReview key={current.shop} order={{ shop: current.shop, letter }} />
            <Onward round={round} current={current} onGo={setAt} />
          </div>
        </Receipt>
      </div>
    </>
  );
}

const isOpen = ({ state }: AskableShop): boolean => state !== 'running';

interface PlaceProps {
  round: readonly AskableShop[];
  current: AskableShop;
  onGo: (shop: string) => void;
}

/** Which letter of how many, and what became of each. */
function Progress({ round, current, onGo }: PlaceProps) {
  const { t } = useWords();
  return (
    <>
      <p role="status" className="m-0 font-semibold">
        {t('draft.several.progress', { at: round.indexOf(current) + 1, all: round.length, shop: current.shop })}
      </p>
      <ol className="m-0 mt-1 list-none divide-y divide-dashed divide-rule p-0 text-sm">
        {round.map((one) => (
          <li key={one.shop} className="flex flex-wrap items-baseline gap-x-3">
            <button
              type="button"
              aria-current={one === current ? 'step' : undefined}
              onClick={() => onGo(one.shop)}
              className={`min-h-8 min-w-0 cursor-pointer break-words border-0 bg-transparent p-0 text-left text-sm ${one === current ? 'font-semibold text-ink' : 'text-accent underline underline-offset-4'}`}
            >
              {one.shop}
            </button>
            <span className={`ml-auto text-xs ${isOpen(one) ? 'text-soft' : 'text-agrees'}`}>
              {!isOpen(one) && <span aria-hidden="true">✓ </span>}
              {t(isOpen(one) ? 'draft.several.waits' : 'draft.several.sent')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The way to the next letter that is still to do, or the end of the round. */
function Onward({ round, current, onGo }: PlaceProps) {
  const { t } = useWords();
  const place = round.indexOf(current);
  const next = [...round.slice(place + 1), ...round.slice(0, place)].find(isOpen);
  const done = round.every((one) => !isOpen(one));
  if (next)
    return (
      <Strip>
        <Button look={isOpen(current) ? 'quiet' : 'primary'} onClick={() => onGo(next.shop)}>
          {t(isOpen(current) ? 'draft.several.leave' : 'draft.several.next', { shop: next.shop })}
        </Button>
      </Strip>
    );
  return (
    <Strip>
      {done && (
        <p role="status" className="m-0 text-sm">
          {t('draft.several.done', { count: round.length })}
        </p>
      )}
      <p className="mt-1 mb-0 text-sm">
        <Link href="/" className="inline-block min-h-6 text-accent underline underline-offset-4">
          {t('draft.several.requests')}
        </Link>
      </p>
    </Strip>
  );
}
