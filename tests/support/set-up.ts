import fc from 'fast-check';
import { afterEach } from 'vitest';
import { worker } from './fake-browser.ts';

// The same inputs at every run, so that a change is what makes a test red. PROPERTY_SEED=123 looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });

afterEach(() => worker.reset());
