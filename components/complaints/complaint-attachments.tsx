import { EvidenceButtons } from '../evidence/evidence-buttons.tsx';
import { useWords } from '../ui/words.tsx';
import { ArchiveButton } from './archive-button.tsx';

interface ComplaintAttachmentsProps {
  /** ULID of the request the complaint is about. */
  id: string;
  /** Registrable domain. */
  shop: string;
}

/** What goes with a complaint, and all of it as one file. */
export function ComplaintAttachments({ id, shop }: ComplaintAttachmentsProps) {
  const { t } = useWords();
  return (
    <div className="text-sm">
      <h3 className="stamp m-0 font-normal">{t('complaint.attach')}</h3>
      <ul className="my-1 list-disc pl-5">
        <li>{t('complaint.attach.letter')}</li>
        <li>{t('complaint.attach.answers')}</li>
        <li>{t('complaint.attach.chronology')}</li>
        <li>{t('complaint.attach.evidence')}</li>
      </ul>
      <ArchiveButton id={id} />
      <details className="mt-2">
        <summary className="text-accent">{t('complaint.evidenceOnly')}</summary>
        <EvidenceButtons domain={shop} />
      </details>
    </div>
  );
}
