import { proseOf } from '../../policy/declarations/declared-words.ts';
import type { PageGroup, PageRow } from '../../policy/declarations/tools.ts';
import { shownText } from './declaration-rows.ts';

/** Lines behind one heading; a service has a handful. */
const MOST_LINES = 60;

interface Told {
  data: string[];
  places: string[];
  rows: PageRow[];
}

/**
 * A generated policy that tells of one service after the other: a heading with the service and its company, then lines
 * that open with the same words each time. A heading without such lines names the group of those below it.
 */
export function proseGroups(root: Element, heading: string): PageGroup[] {
  const groups: PageGroup[] = [];
  const headings = [...root.querySelectorAll(heading)];
  for (const [index, element] of headings.entries()) {
    const told = linesBetween(root, element, headings[index + 1] ?? null);
    if (told.data.length + told.places.length === 0) {
      groups.push({ title: shownText(element).slice(0, 500), rows: [], services: [] });
      continue;
    }
    if (groups.length === 0) groups.push({ title: '', rows: [], services: [] });
    groups.at(-1)?.services.push({ ...nameOf(shownText(element)), ...told });
  }
  return groups;
}

/** `Google Analytics (Google Ireland Limited)`: the company stands in the last brackets. */
function nameOf(text: string): { name: string; company: string } {
  const open = text.lastIndexOf('(');
  const company = open > 0 && text.endsWith(')') ? text.slice(open + 1, -1).trim() : '';
  return { name: (company === '' ? text : text.slice(0, open)).trim().slice(0, 500), company: company.slice(0, 500) };
}

function linesBetween(root: Element, from: Element, to: Element | null): Told {
  const told: Told = { data: [], places: [], rows: [] };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  let trackers = false;
  for (let lines = 0; lines < MOST_LINES && walker.nextNode(); ) {
    const element = walker.currentNode as Element;
    if (element === to) break;
    if (!/^(p|li)$/.test(element.localName) || from.contains(element)) continue;
    lines += 1;
    const line = shownText(element);
    const kind = proseOf(line);
    const said = line.slice(line.indexOf(':') + 1).trim();
    if (kind === 'data') told.data.push(...listed(said));
    else if (kind === 'place') told.places.push(...listed(said.split(/\s[–—-]\s/, 1)[0] ?? ''));
    else if (kind === 'lifetime') trackers = true;
    else if (trackers && element.localName === 'li' && line.includes(': ')) {
      told.rows.push({ name: line.slice(0, line.indexOf(': ')), lifetime: said });
    }
  }
  return told;
}

const listed = (text: string): string[] =>
  text
    .replace(/\.$/, '')
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 50);
