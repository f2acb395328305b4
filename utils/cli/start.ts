/**
 * `npm start [-- URL]`: the main job, led through. With a display it opens Chromium with the extension and the demo
 * shop (or the shop named) and says what to click; without one it takes the whole tour by itself and shows the result.
 */
import { resolve } from 'node:path';
import { openSession } from './tour/open-session.ts';
import { printTour } from './tour/print-tour.ts';
import { takeTour } from './tour/take-tour.ts';

const say = (text: string): void => console.error(text);
const [url = null] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless') || Boolean(process.env.CI);

const opened = await openSession({ url, headless, say });
if ('code' in opened) {
  say(opened.message);
  process.exit(1);
}
try {
  if (headless) {
    const out = resolve('.tour');
    printTour(await takeTour(opened, { out, isDemo: url === null, say }), out);
  } else {
    await leadThrough(opened);
  }
} finally {
  await opened.close();
}

/** Shows the way and waits until the customer closes the browser. */
async function leadThrough({ session, url: shop }: Exclude<typeof opened, { code: string }>): Promise<void> {
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(shop);
  say(`
The shop is open at ${shop}
  1. Click Customer Copy in the toolbar (under the puzzle piece), then "Look at this shop".
  2. The page loads again. Click Customer Copy once more: that is the verdict.
  3. Click "Get my data" to draft the letter, and "Everything, side by side" for the whole picture.
Close the browser window to end.`);
  await new Promise((done) => session.context.once('close', done));
}
