const longest = 200;
/** Control characters, and marks that turn the direction of writing: `U+202E` makes `exe.txt` out of `txt.exe`. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A file's name as it may be shown: what cannot be seen is left out, at most 200 characters. Path parts stay to be seen. */
export const plainName = (name: string): string => name.replaceAll(invisible, '').trim().slice(0, longest);

/** A name to save a file under: no path, no hidden file, never empty. */
export function savedName(name: string): string {
  const last = plainName(name).split(/[/\\]/).at(-1) ?? '';
  return last.replaceAll(/[<>:"|?*]/g, '_').replace(/^\.+/, '') || 'answer';
}
