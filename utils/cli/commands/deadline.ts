import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ClockEvent, computeDeadline, type DeadlineQuestion, deadlineFor } from '../../law/index.ts';

const usage = `usage: cc deadline --controller CC --received DATE|INSTANT [--right ARTICLE] [--event TYPE:DATE]... [--zone IANA]
       cc deadline --vectors FILE`;
const options = {
  controller: { type: 'string' },
  received: { type: 'string' },
  right: { type: 'string', default: '15' },
  event: { type: 'string', multiple: true, default: [] as string[] },
  zone: { type: 'string' },
  vectors: { type: 'string' },
} as const;
const mostBytes = 10_000_000;

type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };

/** `cc deadline`: the dates for one request, or for a file of questions (their ids and order kept). */
export async function run(args: string[]): Promise<Outcome> {
  const values = read(args);
  if (values === null) return { usage };
  const { controller, received, right, event, zone, vectors } = values;
  if (vectors !== undefined)
    return controller === undefined && received === undefined ? answerFile(vectors) : { usage };
  if (controller === undefined || received === undefined) return { usage };
  const clock = event.map(clockEvent);
  if (clock.includes(null)) return { usage };
  const events = clock.filter((entry) => entry !== null);
  const answer = deadlineFor({
    controller,
    right,
    received,
    clock: events,
    ...(zone !== undefined && { timeZone: zone }),
  });
  return 'error' in answer ? answer : { output: answer };
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}

/** `TYPE:DATE`; the law room checks the type and the date. */
function clockEvent(text: string): ClockEvent | null {
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  return { type: text.slice(0, colon) as ClockEvent['type'], date: text.slice(colon + 1) };
}

function answerFile(file: string): Outcome {
  const questions = readQuestions(file);
  if (questions === null) return { error: { code: 'unreadable', message: `${file} is no readable JSON array.` } };
  return { output: questions.map(answerOne) };
}

function readQuestions(file: string): unknown[] | null {
  try {
    if (statSync(file).size > mostBytes) return null;
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function answerOne(question: unknown): unknown {
  const id = typeof question === 'object' && question !== null && 'id' in question ? question.id : null;
  // computeDeadline checks every field itself: what a file holds is not to be trusted.
  return { id, ...computeDeadline(question as DeadlineQuestion) };
}
