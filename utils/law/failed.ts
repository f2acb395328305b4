import type { DeadlineError, DeadlineErrorCode } from './model.ts';

/** An expected failure as a value. */
export function failed(code: DeadlineErrorCode, message: string): DeadlineError {
  return { error: { code, message } };
}
