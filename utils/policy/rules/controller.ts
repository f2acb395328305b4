import { findBusinessIds } from '../business-ids.ts';
import { claim } from '../claims.ts';
import type { Claim, Confidence } from '../model.ts';
import type { PolicyText } from '../policy-text.ts';
import { findAddresses } from '../postal-address.ts';
import { organisationsBetween } from '../spans.ts';
import { type ControllerName, controllerName } from './controller-name.ts';

/** How far behind the name its address and number may stand, in characters. */
const NEIGHBOURHOOD = 500;

/** Who is responsible: legal name, business id and postal address (Articles 13(1)(a) and 4(7)). */
export function readController(document: PolicyText): Claim[] {
  const best = controllerName(document);
  const claims: Claim[] = [];
  if (best !== undefined) {
    const confidence: Confidence = best.score >= 5 ? 'sure' : best.score >= 3 ? 'likely' : 'weak';
    const body = { kind: 'controller.name', value: best.name } as const;
    claims.push(claim(document, body, best.start, best.end, { rule: best.rule, confidence }));
  }
  claims.push(...readIds(document, best), ...readAddress(document, best));
  return claims;
}

function readIds(document: PolicyText, controller: ControllerName | undefined): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const id of findBusinessIds(document.text, 0, document.text.length)) {
    const near = controller !== undefined && id.start > controller.end && id.start - controller.end < NEIGHBOURHOOD;
    if (seen.has(id.value) || belongsToOther(document, id.start, controller)) continue;
    seen.add(id.value);
    const confidence: Confidence = id.checksum === false ? 'weak' : near || id.checksum ? 'sure' : 'likely';
    claims.push(
      claim(document, { kind: 'controller.businessId', value: id.value }, id.start, id.end, {
        rule: `businessId.${id.scheme}`,
        confidence,
      }),
    );
  }
  return claims;
}

/** Whether the last firm named before an offset is another than the controller. */
function belongsToOther(document: PolicyText, offset: number, controller: ControllerName | undefined): boolean {
  if (controller === undefined) return false;
  const last = organisationsBetween(document, offset - 250, offset).findLast((organisation) => organisation.legal);
  if (last === undefined || offset - last.end > 160) return false;
  return !last.name.includes(controller.name) && !controller.name.includes(last.name);
}

function readAddress(document: PolicyText, controller: ControllerName | undefined): Claim[] {
  const { text } = document;
  const ranges: [number, number, Confidence][] = [];
  if (controller !== undefined)
    ranges.push([controller.start, Math.min(text.length, controller.end + NEIGHBOURHOOD), 'sure']);
  for (const section of document.sections) {
    if (!section.types.slice(0, 2).some((type) => type === 'controller' || type === 'contact')) continue;
    ranges.push([document.blocks[section.first]?.start ?? 0, document.blocks[section.last - 1]?.end ?? 0, 'likely']);
  }
  // elsewhere in the document the name may stand again with its address
  if (controller !== undefined) {
    for (const other of document.organisations) {
      if (other.name === controller.name) ranges.push([other.start, Math.min(text.length, other.end + 200), 'likely']);
    }
  }
  for (const [from, to, confidence] of ranges.slice(0, 40)) {
    for (const address of findAddresses(text, from, to)) {
      if (belongsToOther(document, address.start, controller) || afterAuthority(document, from, address.start))
        continue;
      return [
        claim(document, { kind: 'controller.address', value: address.value }, address.start, address.end, {
          rule: 'controller.address',
          confidence,
        }),
      ];
    }
  }
  return [];
}

function afterAuthority(document: PolicyText, from: number, to: number): boolean {
  const { tokens } = document;
  return (document.cues.get('authority') ?? []).some((cue) => {
    const start = tokens.start[cue.first] ?? 0;
    return cue.key !== 'unnamed' && start >= from && start < to && to - start < 250;
  });
}
