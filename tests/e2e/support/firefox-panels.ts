/** Runs a function body in Firefox's own window, where toolbar, popup and sidebar live. */
export type RunInChrome = (body: string) => Promise<string>;

/** Where a surface of the extension is in that window: its browser element, or null while it is not open. */
const SURFACES = {
  popup: { page: 'popup.html', browser: `document.querySelector('panel browser.webextension-popup-browser')` },
  sidebar: {
    page: 'sidepanel.html',
    browser: `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
  },
} as const;

export type Surface = keyof typeof SURFACES;

const PATIENCE_MS = 20_000;

/** Asks a surface until it answers: it may still be loading, or be busy with something else. */
export async function ask(chrome: RunInChrome, surface: Surface, body: string, argument = ''): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = JSON.parse(await chrome(askOnce(surface, body, argument))) as { value?: string; error?: string };
    if (answer.error === undefined) return answer.value ?? '';
    if (Date.now() > until) throw new Error(answer.error);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** Its document runs in another process: a frame script carries the question there and the answer back. */
function askOnce(surface: Surface, body: string, argument: string): string {
  const { page, browser } = SURFACES[surface];
  const script = `
    const argument = ${JSON.stringify(argument)};
    let answer;
    try { answer = { value: (() => { ${body} })() }; }
    catch (error) { answer = { error: String(error) + ' in: ' + String(content?.document?.body?.innerText).slice(0, 300) }; }
    sendAsyncMessage('customer-copy:answer', answer);`;
  return `
    const surface = ${browser};
    if (!surface || !surface.currentURI.spec.endsWith('${page}')) return JSON.stringify({ error: 'The ${surface} is not open.' });
    const answer = await new Promise((resolve) => {
      const done = (data) => {
        surface.messageManager?.removeMessageListener('customer-copy:answer', hear);
        resolve(data);
      };
      const hear = ({ data }) => done(data);
      surface.messageManager.addMessageListener('customer-copy:answer', hear);
      surface.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
      setTimeout(() => done({ error: 'The ${surface} does not answer.' }), 2000);
    });
    return JSON.stringify(answer);`;
}

export const READ = 'return content.document.body.innerText;';

export const CLICK = `
  const target = [...content.document.querySelectorAll('button, a, summary')].find((element) => element.textContent.includes(argument));
  if (!target || target.disabled) throw new Error('No button says ' + argument);
  const gesture = content.windowUtils.setHandlingUserInput(true);
  try { target.click(); } finally { gesture.destruct(); }`;

export const CLICK_LAST = CLICK.replace('].find(', '].findLast(');

export const FILL = `
  const [field, value] = JSON.parse(argument);
  const input = content.document.querySelector('input[name="' + field + '"]');
  if (!input) throw new Error('No field ' + field);
  input.focus();
  input.value = value;
  input.dispatchEvent(new content.Event('input', { bubbles: true }));`;
