import { dpvOf } from '../../utils/services/exports/export-dpv.ts';
import { jsonExport } from '../../utils/services/exports/export-json.ts';
import { csvTable, EXPORT_TABLES, type ExportTable } from '../../utils/services/exports/export-tables.ts';
import { pageServices } from '../../utils/services/page-services.ts';
import { Button } from '../ui/button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useWords } from '../ui/words.tsx';

/** The history in the formats of other programs. */
export function ExportButtons() {
  const { t } = useWords();
  const services = pageServices();
  const day = services.today();
  const table = async (name: ExportTable): Promise<void> =>
    saveFile(`customer-copy-${name}-${day}.csv`, await csvTable(services, name), 'text/csv;charset=utf-8');
  const json = async (): Promise<void> =>
    saveFile(`customer-copy-${day}.json`, await jsonExport(services), 'application/json');
  const dpv = async (): Promise<void> =>
    saveFile(`customer-copy-policies-${day}.jsonld`, await dpvOf(services), 'application/ld+json');
  return (
    <div className="space-y-3">
      <p className="mt-0 text-sm">{t('export.why')}</p>
      <div>
        <h3 className="mt-0 mb-1 font-semibold text-sm">{t('export.csv')}</h3>
        <div className="flex flex-wrap gap-2">
          {EXPORT_TABLES.map((name) => (
            <Button key={name} onClick={() => void table(name)}>
              {t(`export.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void json()}>{t('export.json')}</Button>
        <Button onClick={() => void dpv()}>{t('export.dpv')}</Button>
      </div>
      <p className="mb-0 text-soft text-xs">{t('export.more')}</p>
    </div>
  );
}
