const HOST = /^[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}$/u;
/** What stands behind a comma but belongs to the name before it. */
const LEGAL_FORM = /^(?:inc|ltd|llc|corp|co|limited|gmbh|ab|oy|bv|as|plc)\.?$/i;
const LONGEST = 120;

/** The companies a declaration names as providers of one entry; hosts are not names, and the shop knows its own. */
export function companiesIn(provider: string): string[] {
  const names: string[] = [];
  for (const part of provider.split(/, |; | \/ /)) {
    const name = part.trim();
    const last = names.at(-1);
    if (LEGAL_FORM.test(name) && last !== undefined) names[names.length - 1] = `${last}, ${name}`;
    else if (name !== '' && name.length <= LONGEST && !HOST.test(name)) names.push(name);
  }
  return names;
}
