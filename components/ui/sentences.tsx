import { Fragment, type ReactNode } from 'react';

/** A few short sentences that break between them where one line does not hold them all. */
export function Sentences({
  text,
  each = (sentence) => sentence,
}: {
  text: string;
  each?: (text: string) => ReactNode;
}) {
  return text.split(/(?<=\.) /).map((sentence, index) => (
    <Fragment key={sentence}>
      {index > 0 && ' '}
      <span className="inline-block">{each(sentence)}</span>
    </Fragment>
  ));
}
