/** The framework's policies know eleven purposes since version 4 (TCF 2.2) and ten before (IAB TCF policies, appendix A). */
const purposesOf = (policyVersion: number): number => (policyVersion >= 4 ? 11 : 10);

/** Purposes with consent, and those without it, as the framework numbers them. */
export function tcfPurposes(
  consented: ReadonlySet<number>,
  policyVersion: number,
): { granted: string[]; denied: string[] } {
  const granted: string[] = [];
  const denied: string[] = [];
  for (let purpose = 1; purpose <= purposesOf(policyVersion); purpose++)
    (consented.has(purpose) ? granted : denied).push(String(purpose));
  return { granted, denied };
}
