import file from '../data/consent-tools.json' with { type: 'json' };

interface ConsentTool {
  id: string;
  /** What it calls itself. */
  name: string;
  /** Who offers it; null for open source. */
  vendor: string | null;
  /** Its own elements, or the host of its shadow root. */
  selectors: string[];
  /** It is served from these hosts and their sub-domains. */
  hosts: string[];
  /** Its numbers in the IAB's list of consent management providers. */
  cmpIds: number[];
}

/** The consent tools that are known by name, the more telling first. */
export const CONSENT_TOOLS: readonly ConsentTool[] = file.tools;

/** The tool with a number of the IAB's list, or the framework itself where the number is not known. */
export const toolOfCmp = (cmpId: number): string =>
  CONSENT_TOOLS.find(({ cmpIds }) => cmpIds.includes(cmpId))?.id ?? 'iab-tcf';
