/** Puts rows into tables of the history. Runs in a page of the extension, so it reaches nothing outside itself. */
export async function writeRows(tables: Record<string, object[]>): Promise<void> {
  const opening = indexedDB.open('customer-copy');
  await new Promise((done) => opening.addEventListener('success', done));
  const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) writing.objectStore(table).put(row);
  await new Promise((done) => writing.addEventListener('complete', done));
  opening.result.close();
}
