import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Views under test stand on their own, without the page that fetches the words.
vi.mock('../../components/ui/first-words.ts', async () => {
  const { english, wordsIn } = await import('../../utils/i18n/index.ts');
  return { firstWords: wordsIn('en', english) };
});
// happy-dom has neither of the two. A page in these tests has been clicked in, so that a new view takes the focus.
Object.defineProperty(navigator, 'userActivation', {
  value: { hasBeenActive: true, isActive: true },
  configurable: true,
});
window.close = () => undefined;

afterEach(cleanup);
