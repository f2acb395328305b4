import type { Behaviours } from '../conduct/behaviours.ts';
import { isNamed, vendorsInForce } from '../conduct/in-force.ts';
import { controller } from './controller.ts';
import { belongs, type PolicyItem, type PolicyLanguage, policyTexts } from './policy-text.ts';

/** A composed policy: what the page shows, in order. */
type ComposedBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };
export type ComposedPolicy = {
  language: PolicyLanguage;
  title: string;
  sections: { id: string; heading: string | null; blocks: ComposedBlock[] }[];
};

const staleDate = '2021-05-14';

/** The date of the last change: years ago, or two months before today (ISO dates). */
function policyDate(on: Behaviours, today: string): string {
  if (on['stale-date']) return staleDate;
  return Temporal.PlainDate.from(today).subtract({ months: 2 }).with({ day: 14 }).toString();
}

function writeDate(iso: string, language: PolicyLanguage): string {
  const locale = { en: 'en-GB', sv: 'sv-SE', fi: 'fi-FI', de: 'de-DE' }[language];
  return new Date(`${iso}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The privacy policy in a language as the behaviours have it. Pure: the same arguments give the same text. */
export function composePolicy(language: PolicyLanguage, on: Behaviours, today: string): ComposedPolicy {
  const text = policyTexts[language];
  const values: Record<string, string> = {
    ...controller,
    date: writeDate(policyDate(on, today), language),
  };
  const fill = (pattern: string) => pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const items = (list: PolicyItem[]) =>
    list
      .filter((item) => typeof item === 'string' || belongs(item, on))
      .map((item) => fill(typeof item === 'string' ? item : item.text));
  const recipients = () =>
    vendorsInForce(on)
      .filter((vendor) => isNamed(vendor, on))
      .map((vendor) => text.recipients[vendor.id] ?? vendor.company);

  const sections = text.sections.map(({ id, heading, blocks }) => ({
    id,
    heading,
    blocks: blocks
      .filter((block) => belongs(block, on))
      .map((block): ComposedBlock => {
        if (block.show === 'recipients') return { kind: 'list', items: recipients() };
        if (block.ul) return { kind: 'list', items: items(block.ul) };
        return { kind: 'paragraph', text: fill(block.p ?? '') };
      }),
  }));
  return { language, title: text.title, sections };
}

/** The composed policy as plain text, one block a line. */
export function policyAsText(policy: ComposedPolicy): string {
  const lines = policy.sections.flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
  ]);
  return [policy.title, ...lines].join('\n');
}
