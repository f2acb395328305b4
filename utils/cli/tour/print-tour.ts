import { join } from 'node:path';
import type { TourResult } from './take-tour.ts';

const WIDTH = 100;
const SIGNS: Record<string, string> = {
  agrees: '=',
  differs: '≠',
  denied: '≠',
  'not-mentioned': '∅',
  vague: '≈',
  'cannot-tell': '?',
};

/** Breaks a text into lines of at most `width` characters, at spaces where there are any. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.replace(/\s+/g, ' ').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, width));
  }
  return lines;
}

/** Two texts beside each other. */
function columns(left: string, right: string): string[] {
  const half = Math.floor((WIDTH - 7) / 2);
  const a = wrap(left, half);
  const b = wrap(right, half);
  return Array.from(
    { length: Math.max(a.length, b.length) },
    (_, row) => `    ${(a[row] ?? '').padEnd(half)} │ ${b[row] ?? ''}`,
  );
}

/** Prints what the tour found: the Said/Seen table, the letter's head, the date and its reasons, the files, and the way there. */
export function printTour({ evidence, letter, due, screenshots, path }: TourResult, out: string): void {
  const line = '─'.repeat(WIDTH);
  const print = (text = ''): void => console.log(text);
  print(`\n${evidence.shop.domain}  ${evidence.shop.controller ?? ''}`);
  print(
    `${evidence.cookies.length} cookies · ${evidence.requests.length} hosts · ${evidence.policies.length} documents read · ${evidence.events.count} events in the journal`,
  );
  print(line);
  for (const finding of evidence.findings) {
    print(`${SIGNS[finding.verdict] ?? ' '} ${finding.sentence}`);
    for (const row of columns(
      `SAID  ${finding.said ? `“${finding.said.quote}”` : 'nothing'}`,
      `SEEN  ${finding.seen.text}`,
    ))
      print(row);
  }
  print(line);
  print(`The letter   ${letter.to}\n             ${letter.subject}`);
  for (const paragraph of letter.head.split('\n'))
    for (const row of wrap(paragraph, WIDTH - 13)) print(`             ${row}`);
  if (letter.missing) print('             (not complete: the customer’s name and e-mail are still to be filled in)');
  print(line);
  print(due.sentence);
  for (const [index, step] of due.steps.entries())
    for (const row of wrap(`${index + 1}. ${step}`, WIDTH - 3)) print(`   ${row}`);
  print(line);
  print('Screenshots');
  for (const path of screenshots) print(`   ${path}`);
  print(`Report       ${join(out, 'report.html')}\nEvidence     ${join(out, 'evidence.json')}`);
  if (!path) return;
  print(line);
  print(
    `Heard of it today → request sent: ${path.clicks.length} clicks, ${path.fields} fields, ${path.seconds.toFixed(1)} seconds of the product`,
  );
  for (const row of wrap(path.clicks.join(' → '), WIDTH - 3)) print(`   ${row}`);
}
