import { exportEvidence, reportOf } from '../../utils/services/export-evidence.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** Saves what is known of a shop as files of the customer's own. */
export function EvidenceButtons({ domain }: { domain: string }) {
  const words = useWords();
  const save = async (form: 'json' | 'html'): Promise<void> => {
    const evidence = await exportEvidence(pageServices(), domain, words);
    if (!evidence) return;
    if (form === 'json') saveFile('evidence.json', JSON.stringify(evidence, null, 1), 'application/json');
    else saveFile('report.html', reportOf(evidence, words), 'text/html');
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void save('html')}>{words.t('action.report')}</Button>
      <Button onClick={() => void save('json')}>{words.t('action.evidence')}</Button>
    </div>
  );
}
