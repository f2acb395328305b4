/**
 * A value of which only the beginning is shown: enough to recognise it beside the full one, too little to use it. A short
 * value shows less, none more than a third of itself.
 */
export function maskValue(value: string): string {
  const characters = [...value.toWellFormed()];
  const shown = Math.min(6, Math.floor(characters.length / 3));
  return `${characters.slice(0, shown).join('')}…`;
}
