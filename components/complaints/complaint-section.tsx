import { useId, useState } from 'react';
import { type AuthorityChoice, authoritiesFor, type Dispute, regionsOf } from '../../utils/law/index.ts';
import { residenceOf, setResidence } from '../../utils/services/cases/residence.ts';
import type { DraftOrder } from '../../utils/services/drafting/draft-order.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import type { CaseView } from '../../utils/services/queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { Strip } from '../ui/receipt.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { AuthorityCard } from './authority-card.tsx';
import { ComplaintAttachments } from './complaint-attachments.tsx';
import { ResidenceChoice } from './residence-choice.tsx';

const MATTERS: readonly Dispute['matter'][] = ['data', 'cookies'];
const LETTER = { data: 'complaint-data', cookies: 'complaint-cookies' } as const;

/** A place whose authority depends on a region that was not told yet: the first on file would be anybody's. */
const regionOpen = (place: string): boolean => !place.includes('-') && regionsOf(place).length > 0;

/** Whom to complain to, with what, and how, once the shop is late or has refused. */
export function ComplaintSection({ view, onDraft }: { view: CaseView; onDraft: (order: DraftOrder) => void }) {
  const { t } = useWords();
  const residence = useLive(residenceOf, []);
  const [matter, setMatter] = useState<Dispute['matter']>('data');
  const name = useId();
  const { file, state } = view;
  if (residence === undefined || !state.next.some(({ code }) => code === 'complain')) return null;
  // Which German authority has the shop turns on the state, where that is known.
  const choices = authoritiesFor({ controller: state.place?.jurisdiction ?? '', residence: residence ?? '', matter });
  return (
    <Strip title={t('complaint.title')}>
      <div className="grid gap-3 text-sm">
        <p className="m-0 text-soft text-xs">{t('complaint.why')}</p>
        <ResidenceChoice value={residence} onChange={(place) => void setResidence(pageServices(), place)} />
        <fieldset className="m-0 border-0 p-0">
          <legend className="p-0">{t('complaint.matter')}</legend>
          {MATTERS.map((one) => (
            <RadioBox key={one} name={name} checked={matter === one} onChoose={() => setMatter(one)}>
              {t(`complaint.matter.${one}`)}
            </RadioBox>
          ))}
        </fieldset>
        {residence !== null && regionOpen(residence) && <Notice>{t('complaint.regionFirst')}</Notice>}
        {residence !== null && !regionOpen(residence) && (
          <>
            <Choices choices={choices} />
            <ComplaintAttachments id={file.id} shop={file.shop} />
            <Button
              className="w-fit"
              onClick={() => onDraft({ shop: file.shop, letter: LETTER[matter], case: file.id })}
            >
              {t('complaint.draft')}
            </Button>
          </>
        )}
      </div>
    </Strip>
  );
}

function Choices({ choices }: { choices: readonly AuthorityChoice[] }) {
  const { t } = useWords();
  const [first, ...others] = choices;
  if (!first) return <Notice>{t('complaint.none')}</Notice>;
  return (
    <div aria-live="polite">
      <h3 className="stamp m-0 font-normal">{t('complaint.first')}</h3>
      <AuthorityCard choice={first} />
      {others.length > 0 && (
        <details className="rule pt-1">
          <summary className="text-accent">{t('complaint.others', { count: others.length })}</summary>
          <div className="divide-y divide-dashed divide-rule">
            {others.map((choice) => (
              <AuthorityCard key={choice.authority.id} choice={choice} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
