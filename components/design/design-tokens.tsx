import { Line } from '../ui/lines.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Receipt, Strip } from '../ui/receipt.tsx';

/** What a colour is for. The values stand in `components/ui/theme.css`, once for light and once for dark. */
const COLOURS = [
  ['desk', 'bg-desk', 'what the sheets lie on'],
  ['paper', 'bg-paper', 'a sheet'],
  ['fold', 'bg-fold', 'a part set off; a row under the pointer'],
  ['ink', 'bg-ink', 'text'],
  ['soft', 'bg-soft', 'what can be passed over'],
  ['rule', 'bg-rule', 'lines, borders'],
  ['accent', 'bg-accent', 'what can be done'],
  ['on-accent', 'bg-on-accent', 'words on the accent'],
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

/** Every token, by what it is for. */
export function DesignTokens() {
  return (
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
  );
}
