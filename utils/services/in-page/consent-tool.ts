import { CONSENT_TOOLS } from '../../observation/consent/consent-tools.ts';
import { parentOf } from './consent-roots.ts';

/**
 * Names the consent tool behind a banner: by its own elements around or in it, by what the page's window was found to
 * hold, by the hosts that the page's scripts come from.
 * @param found id of the tool that the probe found in the page's window, or null
 * @returns an id of `consent-tools.json`, or `unknown`
 */
export function toolOfBanner(banner: Node, found: string | null): string {
  for (let node: Node | null = banner; node; node = parentOf(node)) {
    const here = node as Partial<Element>;
    if (!here.matches) continue;
    const tool = CONSENT_TOOLS.find(({ selectors }) => selectors.some((selector) => here.matches?.(selector)));
    if (tool) return tool.id;
  }
  const inside = banner as Partial<Element>;
  const around = CONSENT_TOOLS.find(({ selectors }) =>
    selectors.some((selector) => inside.querySelector?.(selector) ?? null),
  );
  return around?.id ?? found ?? toolOfScripts() ?? 'unknown';
}

function toolOfScripts(): string | null {
  const hosts = [...document.scripts].flatMap(({ src }) => (URL.canParse(src) ? [new URL(src).hostname] : []));
  const serves = (host: string, own: string): boolean => host === own || host.endsWith(`.${own}`);
  return CONSENT_TOOLS.find((tool) => tool.hosts.some((own) => hosts.some((host) => serves(host, own))))?.id ?? null;
}
