import { memo, useEffect } from 'react';
import { caseStories } from '../../utils/services/cases/case-stories.ts';
import { today } from '../ui/today.ts';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { RequestsOverview } from './requests-overview.tsx';

/** All requests of the history, as they stand today. Calls back once they are there. */
export const AllRequests = memo(function AllRequests({ onShown }: { onShown: () => void }) {
  const stories = useLive((services) => caseStories(services), []);
  const shown = stories !== undefined;
  useEffect(() => {
    if (shown) onShown();
  }, [shown, onShown]);
  const { t } = useWords();
  if (!stories) return null;
  const named = stories.map((story) =>
    story.file.shop === '' ? { ...story, file: { ...story.file, shop: t('vault.shop') } } : story,
  );
  return <RequestsOverview stories={named} today={today()} />;
});
