/** Puts requests with their events into the history. Runs in a page of the extension, so it reaches nothing outside itself. */
export async function writeCases(rows: { files: object[]; events: object[] }): Promise<void> {
  const opening = indexedDB.open('customer-copy');
  await new Promise((done) => opening.addEventListener('success', done));
  const writing = opening.result.transaction(['cases', 'caseEvents'], 'readwrite');
  for (const file of rows.files) writing.objectStore('cases').put(file);
  for (const event of rows.events) writing.objectStore('caseEvents').put(event);
  await new Promise((done) => writing.addEventListener('complete', done));
  opening.result.close();
}
