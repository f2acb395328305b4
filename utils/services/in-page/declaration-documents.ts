import { send } from '../../browser/messages.ts';
import { pageGroups, toolsHere } from './declaration-page.ts';

/** Delays after a page is complete at which its consent tools are looked for, in milliseconds: they load late. */
const LOOK_AT = [1_500, 6_000];

/**
 * Looks for consent tools and what they have written into the page. What they keep in the page's own world is read by
 * the worker, which alone can reach there.
 */
export async function findDeclarations(): Promise<void> {
  const told = new Set<string>();
  for (const [index, delay] of LOOK_AT.entries()) {
    await new Promise((next) => setTimeout(next, delay - (LOOK_AT[index - 1] ?? 0)));
    const tools = toolsHere().filter(({ id }) => !told.has(id));
    if (tools.length === 0) continue;
    const answer = (await send({
      command: 'declarations-here',
      tools: tools.map((tool) => ({ tool: tool.id, groups: pageGroups(tool) })),
      language: document.documentElement.lang.slice(0, 35),
    })) as { ok: boolean; value?: string[] };
    for (const id of answer.value ?? []) told.add(id);
  }
}
