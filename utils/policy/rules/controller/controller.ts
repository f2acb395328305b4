import { addressBetween } from '../../addresses/address-index.ts';
import type { FoundAddress } from '../../addresses/postal-address.ts';
import { claim } from '../../claims.ts';
import { isAbout, subjects } from '../../contexts/subjects.ts';
import type { Claim, Confidence } from '../../model.ts';
import { cuesBetween, type PolicyText, sentenceAt } from '../../policy-text.ts';
import { organisationsBetween } from '../../spans.ts';
import { tokenAt } from '../../words/token-at.ts';
import { type ControllerName, controllerName } from './controller-name.ts';

const OWN = subjects('controller', 'contact');
/** How far behind the name its address and number may stand, in characters. */
const NEIGHBOURHOOD = 500;
const RIGHT_BEHIND = 60;
const FURTHER = 200;
/** How far behind an authority's name an address is taken for the authority's. */
const AUTHORITY_REACH = 250;

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
  for (const id of document.ids) {
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
  return (
    !last.name.includes(controller.name) && !controller.name.includes(last.name) && !isKin(last.name, controller.name)
  );
}

/** Whether two names share a word of their own: "Eichhorn Verwaltungs-GmbH" acts for "Möbelhaus Eichhorn GmbH & Co. KG". */
function isKin(one: string, other: string): boolean {
  const words = new Set(other.split(/[^A-Za-zÀ-ÖØ-öø-ɏ]+/).filter((word) => word.length > 4));
  return one.split(/[^A-Za-zÀ-ÖØ-öø-ɏ]+/).some((word) => words.has(word));
}

/** Right behind the name, else in a section about who the shop is, else where the name stands again. */
function readAddress(document: PolicyText, controller: ControllerName | undefined): Claim[] {
  const near =
    controller === undefined
      ? undefined
      : (besideName(document, controller, RIGHT_BEHIND) ??
        ownAddress(document, controller.start, controller.end + NEIGHBOURHOOD, controller));
  const whole =
    near ??
    document.addresses.find(({ value }) => controller !== undefined && value.startsWith(`${controller.name}, `)) ??
    inOwnSections(document, controller) ??
    besideName(document, controller, FURTHER) ??
    (controller === undefined || controller.rule === 'controller.voice' ? onlyAddress(document) : undefined);
  if (whole === undefined) return [];
  const found = withoutName(whole, controller);
  return [
    claim(document, { kind: 'controller.address', value: found.value }, found.start, found.end, {
      rule: 'controller.address',
      confidence: near === undefined ? 'likely' : 'sure',
    }),
  ];
}

/** "Candle Corner, 3 Mill Row, …": the shop's own name is no part of where it is. */
function withoutName(address: FoundAddress, controller: ControllerName | undefined): FoundAddress {
  const name = controller === undefined ? '' : `${controller.name}, `;
  if (name === '' || !address.value.startsWith(name)) return address;
  return { ...address, value: address.value.slice(name.length), start: address.start + name.length };
}

function ownAddress(
  document: PolicyText,
  start: number,
  end: number,
  controller: ControllerName | undefined,
): FoundAddress | undefined {
  for (let from = start; ; ) {
    const address = addressBetween(document, from, end);
    if (address === undefined) return undefined;
    if (!belongsToOther(document, address.start, controller) && !isAuthoritys(document, address.start)) return address;
    from = address.end;
  }
}

/** The one address of a notice that names no firm with it, as small shops write it. */
function onlyAddress(document: PolicyText): FoundAddress | undefined {
  const [only, ...more] = document.addresses.filter(({ start }) => !isAuthoritys(document, start));
  if (only === undefined || more.length > 0) return undefined;
  return organisationsBetween(document, only.start - NEIGHBOURHOOD / 2, only.start).some(({ legal }) => legal)
    ? undefined
    : only;
}

function inOwnSections(document: PolicyText, controller: ControllerName | undefined): FoundAddress | undefined {
  for (const section of document.sections) {
    if (!isAbout(section, OWN, 2)) continue;
    const start = document.blocks[section.first]?.start ?? 0;
    const found = ownAddress(document, start, document.blocks[section.last - 1]?.end ?? 0, controller);
    if (found !== undefined) return found;
  }
  return undefined;
}

function besideName(
  document: PolicyText,
  controller: ControllerName | undefined,
  reach: number,
): FoundAddress | undefined {
  if (controller === undefined) return undefined;
  for (const other of document.organisations) {
    if (other.name !== controller.name) continue;
    const found = ownAddress(document, other.start, other.end + reach, controller);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether an authority is named shortly before an offset. */
const sectionOf = (document: PolicyText, token: number): number | undefined =>
  document.blocks[sentenceAt(document, token)?.block ?? -1]?.section;

function isAuthoritys(document: PolicyText, offset: number): boolean {
  const last = tokenAt(document.tokens, offset);
  const first = tokenAt(document.tokens, Math.max(0, offset - AUTHORITY_REACH));
  // one named under the heading before has its own address there
  const section = sectionOf(document, last);
  return cuesBetween(document, 'authority', first, last).some(
    (cue) => cue.key !== 'unnamed' && sectionOf(document, cue.first) === section,
  );
}
