import type { CaseFile } from '../../requests/model.ts';
import type { DraftOrder } from '../drafting/draft-order.ts';

/** The order by which a draft is taken up again. */
export const orderOf = ({ shop, letter, about, company }: CaseFile): DraftOrder => ({
  ...{ shop, letter: letter.letter, case: about, company },
});
