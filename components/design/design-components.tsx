import { useState } from 'react';
import { Chips } from '../cases/chips.tsx';
import { TermHint } from '../help/term-hint.tsx';
import { Glyph } from '../seen/picture/glyph.tsx';
import { BackButton } from '../ui/back-button.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { FIELD, Field } from '../ui/field.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { RadioBox } from '../ui/radio-box.tsx';
import { Receipt } from '../ui/receipt.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import { DesignSample } from './design-sample.tsx';

const CHIPS = [
  { id: 'all', words: 'All (3)' },
  { id: 'late', words: 'Late (1)' },
] as const;

const GLYPHS = [
  ['request', 'host contacted'],
  ['cookie', 'cookie'],
  ['storage', 'storage'],
] as const;

const ONE_OF_TWO = ['this one', 'the other'] as const;

/** Every common component. */
export function DesignComponents() {
  const [ticked, setTicked] = useState(true);
  const [undone, setUndone] = useState(false);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<(typeof ONE_OF_TWO)[number]>('this one');
  const [chosen, setChosen] = useState<(typeof CHIPS)[number]['id']>('all');
  return (
    <Receipt label="Components">
      <Masthead title="Components" />
      <DesignSample name="Button, ButtonLink, BackButton">
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary">primary, once in a view</Button>
          <Button>plain</Button>
          <Button look="quiet">quiet</Button>
          <Button disabled>disabled</Button>
          <ButtonLink href="#/design" look="plain" away={false}>
            a link
          </ButtonLink>
          <div className="pt-2 pl-2">
            <BackButton onClick={() => undefined} />
          </div>
        </div>
      </DesignSample>
      <DesignSample name="Lines, Line">
        <Lines
          of={Array.from({ length: 6 }, (_, at) => at + 1)}
          shown={3}
          keyOf={(at) => at}
          line={(at) => <Line left={`thing ${at}`} right={`${at * 3}`} below="what else there is to say" />}
        />
      </DesignSample>
      <DesignSample name="Quoted">
        <Quoted className="font-serif" text="what a shop wrote, exactly so" />
        <br />
        <Quoted className="font-serif" text={'_ga\tGoogle\t13 months'} />
      </DesignSample>
      <DesignSample name="Chips">
        <Chips label="Chips" choices={CHIPS} chosen={chosen} onChoose={setChosen} />
      </DesignSample>
      <DesignSample name="Field, PassphraseField, TickBox, RadioBox">
        <div className="grid gap-2">
          <Field label="The name of the field">{(id) => <input id={id} className={FIELD} />}</Field>
          <PassphraseField label="A passphrase" kind="current" value={typed} onChange={setTyped}>
            what there is to say of it
          </PassphraseField>
          <TickBox checked={ticked} onChange={setTicked}>
            the sentence that is said yes to; it breaks beside its box and not below it
          </TickBox>
          <fieldset className="m-0 border-0 p-0">
            <legend className="p-0">One of two</legend>
            {ONE_OF_TWO.map((one) => (
              <RadioBox key={one} name="one" checked={picked === one} onChoose={() => setPicked(one)}>
                {one}
              </RadioBox>
            ))}
          </fieldset>
        </div>
      </DesignSample>
      <DesignSample name="DropZone">
        <DropZone label="What the file is" hint="or drop it here" onFiles={() => undefined} />
      </DesignSample>
      <DesignSample name="UndoNotice">
        <UndoNotice
          says={undone ? null : 'what was done'}
          onUndo={() => setUndone(true)}
          onClose={() => setUndone(true)}
        />
        {undone && <Button onClick={() => setUndone(false)}>do it again</Button>}
      </DesignSample>
      <DesignSample name="TermHint">
        controller <TermHint of="controller" />
      </DesignSample>
      <DesignSample name="Glyph">
        <ul className="m-0 grid list-none gap-1 p-0">
          {GLYPHS.map(([kind, words]) => (
            <li key={kind} className="flex items-center gap-2">
              <svg role="presentation" width={44} height={16}>
                <Glyph kind={kind} after={false} x={10} y={8} />
                <Glyph kind={kind} after={true} x={32} y={8} />
              </svg>
              {words}; at the right after a refusal
            </li>
          ))}
        </ul>
      </DesignSample>
    </Receipt>
  );
}
