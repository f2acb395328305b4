import { bundleOf, evidenceText, exportEvidence, reportOf } from '../../utils/services/export-evidence.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** Saves what is known of a shop as files of the customer's own. */
export function EvidenceButtons({ domain }: { domain: string }) {
  const words = useWords();
  const save = async (form: 'zip' | 'json' | 'html'): Promise<void> => {
    const services = pageServices();
    const evidence = await exportEvidence(services, domain, words);
    if (!evidence) return;
    if (form === 'zip')
      saveFile(`evidence-${domain}.zip`, await bundleOf(services, evidence, words), 'application/zip');
    else if (form === 'json') saveFile(`evidence-${domain}.json`, evidenceText(evidence), 'application/json');
    else saveFile(`report-${domain}.html`, await reportOf(services, evidence, words), 'text/html');
  };
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void save('html')}>{words.t('action.report')}</Button>
        <Button onClick={() => void save('zip')}>{words.t('action.bundle')}</Button>
        <Button onClick={() => void save('json')}>{words.t('action.evidence')}</Button>
      </div>
      <p className="mt-1 mb-0 text-soft text-xs">{words.t('evidence.why')}</p>
    </div>
  );
}
