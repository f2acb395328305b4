import { Fragment } from 'react';

/** Words of a shop in quotation marks, exactly as they stand; the cells of a row of a table are set apart by lines. */
export function Quoted({ text, className = '' }: { text: string; className?: string }) {
  const [first = '', ...cells] = text.split('\t');
  return (
    <q className={className}>
      {first}
      {cells.map((cell, index) => (
        <Fragment key={[index, cell].join()}>
          {'\t'}
          <span className="ml-0.5 border-rule border-l pl-1.5">{cell}</span>
        </Fragment>
      ))}
    </q>
  );
}
