import { useId } from 'react';
import { sayReference } from '../../utils/law/say-reference.ts';
import type { LetterLaw } from '../../utils/requests/letter-model.ts';
import type { OtherRecipient } from '../../utils/services/cases/other-recipients.ts';
import { TermHint } from '../help/term-hint.tsx';
import { termOfLetter } from '../help/terms.ts';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useWords } from '../ui/words.tsx';
import { type Ask, AUTHORITY_ASKS, BUNDLE_ASKS, lawOfAsk, SINGLE_ASKS } from './request-asks.ts';

interface RequestChoiceProps {
  shop: string;
  /** Companies behind the shop that can be written to instead. */
  companies: readonly OtherRecipient[];
  /** The one chosen, empty for the shop itself. */
  company: string;
  /** The law of the shop; of a company behind it, whose own is not known here, the GDPR. */
  law: LetterLaw;
  onCompany: (company: string) => void;
  onChoose: (ask: Ask) => void;
}

/** Everything one can ask for, in plain sentences, each leading to its letter. */
export function RequestChoice({ shop, companies, company, law, onCompany, onChoose }: RequestChoiceProps) {
  const { t } = useWords();
  return (
    <>
      <Masthead title={t('draft.choose')}>
        <p className="mt-1 mb-0 text-soft text-sm">{t('draft.chooseWhy')}</p>
      </Masthead>
      {companies.length > 0 && <Addressee shop={shop} companies={companies} company={company} onCompany={onCompany} />}
      <Strip title={t('draft.single')}>
        <Asks asks={SINGLE_ASKS} law={law} onChoose={onChoose} />
      </Strip>
      <Strip title={t('draft.bundles')}>
        <Asks asks={BUNDLE_ASKS} law={law} onChoose={onChoose} />
      </Strip>
      {company === '' && (
        <Strip title={t('draft.toAuthority')}>
          <Asks asks={AUTHORITY_ASKS} law={law} onChoose={onChoose} />
        </Strip>
      )}
    </>
  );
}

function Asks({ asks, law, onChoose }: Pick<RequestChoiceProps, 'law' | 'onChoose'> & { asks: readonly Ask[] }) {
  const { t, language } = useWords();
  return (
    <ul className="m-0 list-none divide-y divide-dashed divide-rule p-0">
      {asks.map((ask) => (
        <li key={ask.letter} className="flex flex-wrap items-center">
          <button
            type="button"
            onClick={() => onChoose(ask)}
            className="flex -ml-1 min-h-10 min-w-0 flex-1 cursor-pointer flex-wrap items-baseline justify-between gap-x-3 border-0 bg-transparent px-1 py-2 text-left text-base text-ink hover:bg-fold"
          >
            <span className="underline decoration-accent underline-offset-4">{t(`draft.ask.${ask.letter}`)}</span>{' '}
            <span className="font-till text-soft text-xs">{sayReference(lawOfAsk(ask, law), language)}</span>
          </button>
          <Explained letter={ask.letter} />
        </li>
      ))}
    </ul>
  );
}

function Explained({ letter }: { letter: Ask['letter'] }) {
  const term = termOfLetter(letter);
  return term && <TermHint of={term} className="has-[[aria-expanded=true]]:basis-full" />;
}

function Addressee({
  shop,
  companies,
  company,
  onCompany,
}: Pick<RequestChoiceProps, 'shop' | 'companies' | 'company' | 'onCompany'>) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-2 text-sm">
      <label htmlFor={id} className="text-soft">
        {t('draft.addressee')}
      </label>
      <select
        id={id}
        value={company}
        onChange={({ target }) => onCompany(target.value)}
        className="min-h-9 max-w-full rounded-sm border border-rule bg-paper px-2"
      >
        <option value="">{shop}</option>
        {(['own', 'shop'] as const).map((decides) => (
          <Names
            key={decides}
            label={t(`draft.recipient.${decides}`)}
            names={companies.filter((one) => one.decides === decides)}
          />
        ))}
      </select>
      {companies.some(({ name, decides }) => name === company && decides === 'shop') && (
        <div role="status" className="basis-full">
          <Notice>{t('draft.recipient.askShop', { company })}</Notice>
        </div>
      )}
    </div>
  );
}

function Names({ label, names }: { label: string; names: readonly OtherRecipient[] }) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
