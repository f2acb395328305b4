import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { Sentences } from './sentences.tsx';
import { useWords } from './words.tsx';

/** The head of a sheet. When it comes up in answer to the customer, it takes the focus: the view has changed. */
export function Masthead({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <header className="text-center">
      <p className="stamp m-0">{t('app.name')}</p>
      {/* Chromium reads a possible break as a space: the name is given whole. */}
      <h1
        ref={heading}
        tabIndex={-1}
        aria-label={title}
        className="mx-auto mt-1 mb-0 w-fit font-bold font-till text-xl leading-tight"
      >
        <Sentences text={title} each={(sentence) => <Breakable text={sentence} />} />
      </h1>
      {children}
    </header>
  );
}

/** Lets a long domain name break after a dot rather than anywhere. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=\.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text have no other name and never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
