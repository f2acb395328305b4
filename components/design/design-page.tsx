import { type ReactNode, useState } from 'react';
import { Chips } from '../cases/chips.tsx';
import { TermHint } from '../help/term-hint.tsx';
import { Glyph } from '../seen/picture/glyph.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { FIELD, Field } from '../ui/field.tsx';
import { Line, Lines } from '../ui/lines.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Notice } from '../ui/notice.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';
import { TaskLine } from '../ui/task-line.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import { UndoNotice } from '../ui/undo-notice.tsx';
import type { Task } from '../ui/use-task.ts';

/** What a colour is for. The values stand in `components/ui/theme.css`, once for light and once for dark. */
const COLOURS = [
  ['desk', 'bg-desk', 'what the sheets lie on'],
  ['paper', 'bg-paper', 'a sheet'],
  ['fold', 'bg-fold', 'a part set off; a row under the pointer'],
  ['ink', 'bg-ink', 'text'],
  ['soft', 'bg-soft', 'what can be passed over'],
  ['rule', 'bg-rule', 'lines, borders'],
  ['accent', 'bg-accent', 'what can be done'],
  ['differs', 'bg-differs', 'the shop says otherwise; always with a sign or a word'],
  ['agrees', 'bg-agrees', 'both say the same'],
  ['unsure', 'bg-unsure', 'it cannot be told'],
  ['due', 'bg-due', 'a date has passed; something went wrong'],
] as const;

const TYPE = [
  ['text-xs', '12 px: what stands below a line, legends'],
  ['text-sm', '13 px: rows, buttons, notices'],
  ['text-base', '14 px: text'],
  ['text-lg', '16 px: a title within a sheet'],
  ['font-till text-xl font-bold', 'the head of a sheet, in the type of the till'],
  ['font-serif', 'what somebody else wrote'],
  ['stamp', 'the name of a part'],
] as const;

const CHIPS = [
  { id: 'all', words: 'All (3)' },
  { id: 'late', words: 'Late (1)' },
] as const;

/** A piece of work that nobody does. */
const TASK: Omit<Task, 'is'> = { run: async () => undefined, stop: () => undefined };

/** Every token and every common component in every state, on one page that only development builds have. */
export default function DesignPage() {
  const [ticked, setTicked] = useState(true);
  const [undone, setUndone] = useState(false);
  const [chosen, setChosen] = useState<(typeof CHIPS)[number]['id']>('all');
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Receipt label="Tokens">
        <Masthead title="Tokens" />
        <Strip title="Colour">
          {COLOURS.map(([name, look, use]) => (
            <Line
              key={name}
              left={
                <>
                  <span className={`mr-2 inline-block h-4 w-8 border border-rule align-middle ${look}`} />
                  {name}
                </>
              }
              right={<span className="text-soft text-xs">{use}</span>}
            />
          ))}
        </Strip>
        <Strip title="Type">
          {TYPE.map(([look, use]) => (
            <p key={look} className={`my-1 ${look}`}>
              {use}
            </p>
          ))}
        </Strip>
        <Strip title="Space and motion">
          <p className="m-0 text-sm">
            Steps of 4 px; sheets 16 px apart; targets at least 24 px. Nothing moves by itself: a sheet changes at once,
            and what changed takes the focus or is said aloud.
          </p>
        </Strip>
      </Receipt>
      <Receipt label="Components">
        <Masthead title="Components" />
        <Sample name="Button, ButtonLink">
          <div className="flex flex-wrap gap-2">
            <Button look="primary">primary, once in a view</Button>
            <Button>plain</Button>
            <Button look="quiet">quiet</Button>
            <Button disabled>disabled</Button>
            <ButtonLink href="#/design">a link</ButtonLink>
          </div>
        </Sample>
        <Sample name="Notice">
          <Notice>quiet: what could not be seen</Notice>
          <Notice tone="due">due: what went wrong, said aloud</Notice>
        </Sample>
        <Sample name="Lines, Line">
          <Lines
            of={Array.from({ length: 6 }, (_, at) => at + 1)}
            shown={3}
            keyOf={(at) => at}
            line={(at) => <Line left={`thing ${at}`} right={`${at * 3}`} below="what else there is to say" />}
          />
        </Sample>
        <Sample name="Chips">
          <Chips label="Chips" choices={CHIPS} chosen={chosen} onChoose={setChosen} />
        </Sample>
        <Sample name="Field, TickBox">
          <Field label="The name of the field">{(id) => <input id={id} className={FIELD} />}</Field>
          <div className="mt-2">
            <TickBox checked={ticked} onChange={setTicked}>
              the sentence that is said yes to; it breaks beside its box and not below it
            </TickBox>
          </div>
        </Sample>
        <Sample name="UndoNotice">
          <UndoNotice
            says={undone ? null : 'what was done'}
            onUndo={() => setUndone(true)}
            onClose={() => setUndone(true)}
          />
          {undone && <Button onClick={() => setUndone(false)}>do it again</Button>}
        </Sample>
        <Sample name="TaskLine">
          <TaskLine task={{ ...TASK, is: 'slow' }} label="what takes a while" />
          <TaskLine task={{ ...TASK, is: 'failed' }} label="" />
        </Sample>
        <Sample name="TermHint">
          <TermHint of="controller" />
        </Sample>
        <Sample name="Glyph">
          <svg role="presentation" width={200} height={24}>
            {(['request', 'cookie', 'storage'] as const).map((kind, at) => (
              <g key={kind}>
                <Glyph kind={kind} after={false} x={12 + at * 60} y={12} />
                <Glyph kind={kind} after={true} x={36 + at * 60} y={12} />
              </g>
            ))}
          </svg>
        </Sample>
      </Receipt>
    </div>
  );
}

function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Strip title={name}>
      <div className="text-sm">{children}</div>
    </Strip>
  );
}
