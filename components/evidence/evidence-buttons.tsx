import { bundleOf, evidenceText, exportEvidence, reportOf } from '../../utils/services/evidence/export-evidence.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TaskLine } from '../ui/task-line.tsx';
import { useTask } from '../ui/use-task.ts';
import { useWords } from '../ui/words.tsx';

type Saved = Parameters<typeof saveFile>;

/** Saves what is known of a shop as files of the customer's own. */
export function EvidenceButtons({ domain }: { domain: string }) {
  const words = useWords();
  const task = useTask();
  const write = async (form: 'zip' | 'json' | 'html', signal: AbortSignal): Promise<Saved | null> => {
    const services = pageServices();
    const evidence = await exportEvidence(services, domain, words, signal);
    if (!evidence) return null;
    if (form === 'zip')
      return [`evidence-${domain}.zip`, await bundleOf(services, evidence, words, signal), 'application/zip'];
    return form === 'json'
      ? [`evidence-${domain}.json`, evidenceText(evidence), 'application/json']
      : [`report-${domain}.html`, await reportOf(services, evidence, words), 'text/html'];
  };
  const save = (form: 'zip' | 'json' | 'html') => () =>
    void task.run(
      (signal) => write(form, signal),
      (file) => file && saveFile(...file),
    );
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={save('html')}>{words.t('action.report')}</Button>
        <Button onClick={save('zip')}>{words.t('action.bundle')}</Button>
        <Button onClick={save('json')}>{words.t('action.evidence')}</Button>
      </div>
      <TaskLine task={task} label={words.t('evidence.writing')} />
      <p className="mt-1 mb-0 text-soft text-xs">{words.t('evidence.why')}</p>
    </div>
  );
}
