import { useEffect, useRef, useState } from 'react';
import { clipboardText } from '../../utils/requests/channels/clipboard-text.ts';
import type { Draft } from '../../utils/services/drafting/draft.ts';
import { TickBox } from '../ui/tick-box.tsx';
import { useWords } from '../ui/words.tsx';
import { AskSent } from './ask-sent.tsx';
import { ChannelButton } from './channel-button.tsx';
import { FormSteps } from './form-steps.tsx';

interface SendingWaysProps {
  draft: Draft;
  /** False while the letter is being written anew: nothing may leave that is not what was wished for. */
  current: boolean;
  onSent: () => void;
}

/** The ways a letter can leave, best first, all in the customer's own programs. */
export function SendingWays({ draft, current, onSent }: SendingWaysProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const ways = useRef<HTMLElement>(null);
  useEffect(() => {
    // They take the place of the form that was just saved, and with it the focus that went away with it.
    if (navigator.userActivation.hasBeenActive && document.activeElement === document.body)
      ways.current?.focus({ preventScroll: true });
  }, []);
  const { channels, contact, file } = draft;
  const copy = (): void => {
    navigator.clipboard.writeText(clipboardText(file.letter)).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  const webmail = channels.filter((channel) => channel.kind === 'webmail');
  const others = channels.filter((channel) => channel.kind !== 'webmail');
  const form = others.find((channel) => channel.kind === 'form');
  // A form whose address is not known has no button: the text for it comes first.
  const best = others.find(({ kind }) => kind === (form?.url === null ? 'text' : others[0]?.kind));
  if (contact?.grave && !contact.unusable && !agreed)
    return (
      <TickBox className="mt-3 text-sm" checked={agreed} onChange={setAgreed}>
        {t('draft.agree')}
      </TickBox>
    );
  const busy = { 'aria-busy': !current, inert: !current };
  const faded = current ? '' : 'opacity-50';
  return (
    <>
      {form && <FormSteps steps={draft.steps} />}
      <section
        {...busy}
        ref={ways}
        tabIndex={-1}
        aria-label={t('draft.ways')}
        className={`sticky bottom-0 grid bg-paper py-2 ${faded}`}
      >
        {best && <ChannelButton channel={best} look="primary" draft={draft} onCopy={copy} onTaken={setTaken} />}
        <p role="status" className="m-0 pt-1 text-soft text-xs empty:hidden">
          {copied && t('action.copied')}
        </p>
      </section>
      <div {...busy} className={`flex flex-wrap gap-2 *:grow ${faded}`}>
        {others
          .filter((channel) => channel !== best)
          .map((channel) => (
            <ChannelButton
              key={channel.kind}
              channel={channel}
              look="plain"
              draft={draft}
              onCopy={copy}
              onTaken={setTaken}
            />
          ))}
      </div>
      {webmail.length > 0 && (
        <p {...busy} className={`m-0 flex flex-wrap items-baseline gap-x-3 pt-2 text-sm ${faded}`}>
          <span className="text-soft">{t('draft.webmail')}</span>
          {webmail.map(({ href, name, id }) => (
            <a
              key={id}
              href={href}
              target="_blank"
              rel="noreferrer"
              onClick={() => setTaken('webmail')}
              className="inline-block min-h-6 text-accent underline"
            >
              {name}
            </a>
          ))}
        </p>
      )}
      {!channels.some(({ kind }) => kind === 'mailto') && contact?.kind === 'email' && !contact.unusable && (
        <p className="mt-2 mb-0 text-soft text-xs">{t('draft.tooLong')}</p>
      )}
      <AskSent id={file.id} channel={taken} onSent={onSent} />
    </>
  );
}
