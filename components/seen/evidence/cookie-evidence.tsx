import type { SeenCookie } from '../../../utils/comparison/model.ts';
import { hasLeft } from '../../../utils/observation/cookie-row.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Delete, OfferedActions } from '../actions.ts';
import { ChangeFacts } from './change-facts.tsx';
import { CompanyFact } from './company-fact.tsx';
import { CookieAttributes } from './cookie-attributes.tsx';
import { Facts } from './facts.tsx';
import { LifeFacts } from './life-facts.tsx';
import { LifetimeFacts } from './lifetime-facts.tsx';
import { RevealValue } from './reveal-value.tsx';
import { Setters } from './setters.tsx';
import { StateFacts } from './state-facts.tsx';
import { ValueFact } from './value-fact.tsx';

interface CookieEvidenceProps {
  cookie: SeenCookie;
  onReveal: OfferedActions['onReveal'];
  onDelete: Delete | undefined;
}

/** Everything known of one cookie. */
export function CookieEvidence({ cookie, onReveal, onDelete }: CookieEvidenceProps) {
  const { t } = useWords();
  const stored = cookie.states.includes('stored') && !hasLeft(cookie);
  return (
    <Facts deeds={onDelete && stored && <Button onClick={() => onDelete([cookie])}>{t('seen.delete')}</Button>}>
      <StateFacts cookie={cookie} />
      <LifetimeFacts cookie={cookie} />
      <Setters setBy={cookie.setBy} baseline={cookie.baseline} />
      <CompanyFact attribution={cookie.attribution} />
      <ValueFact value={cookie.value}>
        {onReveal && stored && <RevealValue cookie={cookie} onReveal={onReveal} />}
      </ValueFact>
      <CookieAttributes cookie={cookie} />
      <LifeFacts of={cookie} />
      <ChangeFacts of={cookie} />
    </Facts>
  );
}
