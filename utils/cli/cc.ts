/** `npm run -s cc -- COMMAND …`: the rooms of the extension from a terminal. JSON on standard output and nothing else there. */
type Outcome = { output: unknown } | { usage: string } | { error: { code: string; message: string } };
type Command = { run(args: string[]): Promise<Outcome> };

const COMMANDS: Record<string, () => Promise<Command>> = {
  audit: () => import('./commands/audit.ts'),
  authority: () => import('./commands/authority.ts'),
  compare: () => import('./commands/compare.ts'),
  deadline: () => import('./commands/deadline.ts'),
  letter: () => import('./commands/letter.ts'),
  policy: () => import('./commands/policy.ts'),
  verify: () => import('./commands/verify.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const outcome: Outcome = load
  ? await (await load()).run(args)
  : { usage: `usage: cc ${Object.keys(COMMANDS).join('|')} …` };

if ('usage' in outcome) {
  console.error(outcome.usage);
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify('output' in outcome ? outcome.output : outcome, null, 2)}\n`);
  process.exitCode = 'output' in outcome ? 0 : 1;
}
