import { useState } from 'react';
import { pageServices } from '../../utils/services/page-services.ts';
import { rememberedKeys, type ShareResult, shareHistory } from '../../utils/services/share/share-history.ts';
import {
  type ChosenPlace,
  lastShare,
  openSharedPlace,
  resumeSharing,
  type StoppedSharing,
  sharePlace,
  stopSharing,
} from '../../utils/services/share/share-place.ts';
import { keepShareSecrets, type ShareSecrets, shareSecrets } from '../../utils/services/share/share-secrets.ts';
import { inPrivate } from '../../utils/services/watch/ask-access.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { useLive } from '../ui/use-live.ts';
import { useVault } from '../ui/use-vault.ts';
import { useWords } from '../ui/words.tsx';
import { WorkProgress } from '../ui/work-progress.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { ShareOutcomeView } from './share-outcome-view.tsx';
import { ShareSecretsForm } from './share-secrets-form.tsx';
import { ShareSetUp } from './share-set-up.tsx';
import { useWork } from './use-work.ts';

/** One history on several machines: where they meet, sharing now, what came of it, and stopping. */
export function ShareSection() {
  const { t } = useWords();
  const [turn, setTurn] = useState(0);
  const chosen = useLive(async (services) => ({ place: await sharePlace(services) }), []);
  const [stopped, setStopped] = useState<StoppedSharing | null>(null);
  const stop = async (): Promise<void> => setStopped(await stopSharing(pageServices()));
  const undo = async (sharing: StoppedSharing): Promise<void> => {
    await resumeSharing(pageServices(), sharing);
    setStopped(null);
    setTurn((at) => at + 1);
  };
  if (!chosen) return null;
  if (inPrivate()) return <Notice>{t('backup.failure.private')}</Notice>;
  return (
    <div className="text-sm">
      <p className="mt-0">{t('share.why')}</p>
      {chosen.place ? (
        <Shared key={turn} place={chosen.place} onStop={() => void stop()} />
      ) : (
        <ShareSetUp onChosen={() => setStopped(null)} />
      )}
      <UndoNotice
        says={stopped && !chosen.place ? t('share.stopped') : null}
        takesFocus
        onUndo={stopped ? () => void undo(stopped) : undefined}
        onClose={() => setStopped(null)}
      />
    </div>
  );
}

type Ending = ShareResult | { ok: 'not-allowed' };

function Shared({ place, onStop }: { place: ChosenPlace; onStop: () => void }) {
  const { t, moment } = useWords();
  const work = useWork();
  const vault = useVault();
  const [turn, setTurn] = useState(0);
  const [ending, setEnding] = useState<Ending | null>(null);
  const last = useLive(async (services) => ({ outcome: await lastShare(services) }), []);
  const secrets = useLive(async (services) => ({ known: await shareSecrets(services) }), [turn, vault?.state]);

  const share = async (known: ShareSecrets, typed: boolean): Promise<void> => {
    setEnding(null);
    const services = pageServices();
    const open = await openSharedPlace(services, place, known.password);
    if (!open) {
      setEnding({ ok: 'not-allowed' });
      return;
    }
    const result = await work.run((signal, onProgress) =>
      shareHistory(services, { place: open, passphrase: known.passphrase, keys: rememberedKeys, signal, onProgress }),
    );
    // What was typed in is kept once it was the right thing.
    if (typed && result.ok && !('place' in result.value)) {
      await keepShareSecrets(services, known);
      setTurn((at) => at + 1);
    }
    setEnding(result);
  };
  const told = last?.outcome ?? null;

  return (
    <div className="space-y-2">
      <p className="m-0 [overflow-wrap:anywhere]">
        {place.kind === 'folder'
          ? t('share.throughFolder', { folder: place.name })
          : t('share.throughServer', { url: place.url, user: place.user })}
      </p>
      <p className="m-0 text-soft">{told ? t('share.last', { date: moment(told.at) }) : t('share.never')}</p>
      {work.busy ? (
        <WorkProgress work={work} label={t('share.busy')} />
      ) : secrets && !secrets.known ? (
        <ShareSecretsForm place={place} onSubmit={(known) => void share(known, true)} />
      ) : (
        <Button look="primary" disabled={!secrets} onClick={() => secrets?.known && void share(secrets.known, false)}>
          {t('share.now')}
        </Button>
      )}
      <div role="status">
        {ending?.ok === true && !('place' in ending.value) && <ShareOutcomeView outcome={ending.value} />}
      </div>
      {ending?.ok === true && 'place' in ending.value && (
        <Notice tone="due">{t(`share.place.${ending.value.place}`)}</Notice>
      )}
      {ending?.ok === false && <FailureNotice failure={ending.failure} />}
      {ending?.ok === 'not-allowed' && <Notice tone="due">{t('share.notAllowed')}</Notice>}
      <p className="m-0 text-soft text-xs">{t(vault?.state === 'open' ? 'share.kept.sealed' : 'share.kept.session')}</p>
      {!work.busy && (
        <Button look="quiet" onClick={onStop}>
          {t('share.stop')}
        </Button>
      )}
    </div>
  );
}
