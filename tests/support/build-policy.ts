import { blocksFromText } from '../../utils/policy/blocks/blocks-from-text.ts';
import { readPolicy } from '../../utils/policy/read-policy.ts';
import { outlineOf } from '../../utils/policy/versions/outline.ts';
import type { PolicyRow } from '../../utils/storage/rows.ts';
import { buildPolicy } from './build-shop.ts';

/** A short policy of a shop that is made up, as its page would have it. */
export const LAMP_POLICY = `# Privacy policy

Updated 14 May 2025. The controller is Lamppukauppa Oy, Business ID 2332380-6. Write to privacy@lamppu.example.

# Recipients

- We share data with Posti for delivery.
- We share data with Klarna for payment.

# Cookies

| Cookie | Provider | Duration |
| --- | --- | --- |
| _ga | Google | 2 years |
| basket | lamppu.example | Session |

# How long we keep data

We keep order data for 6 years. You have the right of access to your personal data and you may ask us to erase it.

We no longer rely on the Privacy Shield when data are transferred to the United States. ${'Lamps are lit with care in every room of the house. '.repeat(12)}`;

/** A version of a document as it lies in the history, read by the reader itself. */
export function buildVersion(text: string, over: Partial<PolicyRow> = {}): PolicyRow {
  const blocks = blocksFromText(text);
  return buildPolicy([], { outline: outlineOf(blocks), reading: readPolicy(blocks), ...over });
}
