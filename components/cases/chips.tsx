interface ChipsProps<Id extends string> {
  label: string;
  choices: readonly { id: Id; words: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** A row of small buttons of which one is pressed. */
export function Chips<Id extends string>({ label, choices, chosen, onChoose }: ChipsProps<Id>) {
  return (
    <fieldset className="m-0 flex flex-wrap gap-1.5 border-0 p-0 print:hidden">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ id, words }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          className={`min-h-7 cursor-pointer rounded-full border px-2.5 text-xs ${id === chosen ? 'border-ink bg-ink font-semibold text-paper' : 'border-rule bg-paper text-ink'}`}
          onClick={() => onChoose(id)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
