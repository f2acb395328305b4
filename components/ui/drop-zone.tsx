import { useId, useState } from 'react';

interface DropZoneProps {
  /** What the files are, as the name of the field. */
  label: string;
  /** Says that dropping works too. */
  hint: string;
  /** Endings and media types as the `accept` attribute takes them; anything where left out. */
  accept?: string;
  multiple?: boolean;
  /** Whoever lists the files themselves leaves the field empty. */
  listed?: boolean;
  /** Called with one file at least; with one alone unless `multiple`. */
  onFiles: (files: readonly File[]) => void;
}

/** Where files are brought: chosen with the keyboard or the mouse, or dropped. They stay on this computer. */
export function DropZone({ label, hint, accept, multiple = false, listed = false, onFiles }: DropZoneProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
      className={`grid gap-1 rounded-sm border border-dashed p-3 ${over ? 'border-accent bg-fold' : 'border-rule'}`}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        // So that the same file can be chosen twice in a row.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          take(event.target.files);
          if (listed) event.target.value = '';
        }}
        className="min-h-6 min-w-0 max-w-full text-xs"
      />
      <span aria-hidden="true" className="text-soft text-xs">
        {hint}
      </span>
    </div>
  );
}
