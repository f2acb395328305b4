import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LetterId } from '../../utils/requests/letter-model.ts';
import { type AskableShop, askableShops, ROUND_MOST, roundAddress } from '../../utils/services/cases/ask-several.ts';
import { isSample } from '../../utils/services/sample/sample-shop.ts';
import { SampleMark } from '../sample/sample-notice.tsx';
import { Button } from '../ui/button.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { ShopsLocked, useShopsLocked } from '../ui/when-open.tsx';
import { useWords } from '../ui/words.tsx';
import { BUNDLE_ASKS, SINGLE_ASKS } from './request-asks.ts';

const ASKS = [...SINGLE_ASKS, ...BUNDLE_ASKS];

/** Where several shops are picked for one thing to ask. What follows is a letter to each, one after the other. */
export function SeveralPage() {
  const { t } = useWords();
  const [, go] = useLocation();
  const [letter, setLetter] = useState<LetterId>('access');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const shops = useLive((services) => askableShops(services, letter), [letter]);
  // In the order of the list, and none that is under way for the letter chosen meanwhile.
  const chosen = (shops ?? []).filter(({ shop, state }) => state !== 'running' && picked.includes(shop));
  const toggle = (shop: string, on: boolean): void =>
    setPicked(on ? [...picked, shop] : picked.filter((one) => one !== shop));
  if (useShopsLocked())
    return (
      <Receipt label={t('draft.several.title')}>
        <ShopsLocked />
      </Receipt>
    );
  return (
    <Receipt label={t('draft.several.title')}>
      <form
        className="mx-auto max-w-2xl"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0)
            go(
              roundAddress(
                letter,
                chosen.map(({ shop }) => shop),
              ),
            );
        }}
      >
        <Masthead title={t('draft.several.title')}>
          <p className="mt-1 mb-0 text-soft text-sm">{t('draft.several.why')}</p>
        </Masthead>
        <Strip>
          <LetterChoice letter={letter} onChange={setLetter} />
        </Strip>
        <Strip>
          <fieldset className="m-0 border-0 p-0">
            <legend className="stamp mb-1 p-0">{t('draft.several.shops')}</legend>
            {shops?.length === 0 && <p className="m-0 text-soft text-sm">{t('draft.several.none')}</p>}
            <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
              {(shops ?? []).map((one) => (
                <li key={one.shop}>
                  <ShopChoice
                    one={one}
                    checked={chosen.includes(one)}
                    full={chosen.length >= ROUND_MOST}
                    onChange={(on) => toggle(one.shop, on)}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
        </Strip>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
          <p role="status" className="m-0 text-soft text-sm">
            {t('draft.several.chosen', { count: chosen.length, most: ROUND_MOST })}
          </p>
          <Button type="submit" look="primary" disabled={chosen.length === 0}>
            {t('draft.several.begin')}
          </Button>
        </div>
      </form>
    </Receipt>
  );
}

function LetterChoice({ letter, onChange }: { letter: LetterId; onChange: (letter: LetterId) => void }) {
  const { t } = useWords();
  return (
    <label className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <span className="text-soft">{t('draft.choose')}</span>
      <select
        value={letter}
        onChange={({ target }) => onChange(ASKS.find((ask) => ask.letter === target.value)?.letter ?? letter)}
        className="min-h-9 max-w-full rounded-sm border border-rule bg-paper px-2"
      >
        {ASKS.map((ask) => (
          <option key={ask.letter} value={ask.letter}>
            {t(`draft.ask.${ask.letter}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ShopChoiceProps {
  one: AskableShop;
  checked: boolean;
  /** No further shop fits into the round. */
  full: boolean;
  onChange: (on: boolean) => void;
}

function ShopChoice({ one: { shop, state }, checked, full, onChange }: ShopChoiceProps) {
  const { t } = useWords();
  return (
    <label className="flex min-h-10 items-center gap-x-3 py-1 text-sm">
      <input
        type="checkbox"
        checked={checked}
        disabled={state === 'running' || (full && !checked)}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4 flex-none"
      />
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
        <span className="min-w-0 break-words font-semibold">{shop}</span>
        {isSample(shop) && <SampleMark />}
        {state !== 'none' && (
          <span className="text-soft text-xs">
            {t(state === 'running' ? 'draft.several.running' : 'draft.several.drafted')}
          </span>
        )}
      </span>
    </label>
  );
}
