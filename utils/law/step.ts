import type { DeadlineStep } from './model.ts';

/** One line of an explanation; the parameters are ready to print (dates as ISO dates). */
export function step(code: string, params: Record<string, string>, text: string, source: string): DeadlineStep {
  return { code, params, text, source };
}
