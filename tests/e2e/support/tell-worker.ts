/** Runs in a page of the extension: gives the worker a command. Resolves to its outcome. */
export function tellWorker(command: object): Promise<unknown> {
  return browser.runtime.sendMessage(command);
}
