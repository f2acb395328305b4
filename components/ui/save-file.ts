/** Hands a text, octets or a file to the browser as a download. */
export function saveFile(name: string, content: string | Uint8Array | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the blob after the click; a minute is far more than it needs, but for a large file.
  setTimeout(() => URL.revokeObjectURL(url), content instanceof Blob ? 600_000 : 60_000);
}
