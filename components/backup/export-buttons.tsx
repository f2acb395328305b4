import { dpvOf } from '../../utils/services/exports/export-dpv.ts';
import { jsonExport } from '../../utils/services/exports/export-json.ts';
import { csvTable, EXPORT_TABLES, type ExportTable } from '../../utils/services/exports/export-tables.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TaskLine } from '../ui/task-line.tsx';
import { useTask } from '../ui/use-task.ts';
import { useWords } from '../ui/words.tsx';

/** The history in the formats of other programs. */
export function ExportButtons() {
  const { t } = useWords();
  const services = pageServices();
  const day = services.today();
  const task = useTask();
  const save = (name: string, type: string, write: (signal: AbortSignal) => Promise<string>) => () =>
    void task.run(write, (text) => saveFile(name, text, type));
  const table = (name: ExportTable) =>
    save(`customer-copy-${name}-${day}.csv`, 'text/csv;charset=utf-8', (signal) => csvTable(services, name, signal));
  const json = save(`customer-copy-${day}.json`, 'application/json', (signal) => jsonExport(services, signal));
  const dpv = save(`customer-copy-policies-${day}.jsonld`, 'application/ld+json', (signal) => dpvOf(services, signal));
  return (
    <div className="space-y-3">
      <p className="mt-0 text-sm">{t('export.why')}</p>
      <div>
        <h3 className="mt-0 mb-1 font-semibold text-sm">{t('export.csv')}</h3>
        <div className="flex flex-wrap gap-2">
          {EXPORT_TABLES.map((name) => (
            <Button key={name} onClick={table(name)}>
              {t(`export.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={json}>{t('export.json')}</Button>
        <Button onClick={dpv}>{t('export.dpv')}</Button>
      </div>
      <TaskLine task={task} label={t('evidence.writing')} />
      <p className="mb-0 text-soft text-xs">{t('export.more')}</p>
    </div>
  );
}
