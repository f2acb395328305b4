import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';

/** What one step of the test run counted. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads the count from the step's report; without it the step itself is one test. */
  report?: (path: string) => Count;
}

const REPORTS = join(ROOT, '.cache', 'reports');

/** Runs one step and prints its output only when it fails. */
export async function runStep(step: Step): Promise<Count> {
  mkdirSync(REPORTS, { recursive: true });
  const report = join(REPORTS, `${step.name.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const begun = performance.now();
  const [program = '', ...args] = step.command.map((part) => part.replace('REPORT', report));
  const { code, output } = await run(program, args, { ...step.env, CUSTOMER_COPY_REPORT: report });
  const count = step.report && existsSync(report) ? step.report(report) : one(code === 0);
  // A runner that stopped before it could report has failed, whatever it counted.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1).padStart(6);
  console.log(
    `${count.failed > 0 ? '✘' : '✔'} ${seconds} s  ${step.name.padEnd(28)} ${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''}`,
  );
  if (count.failed > 0) console.log(output.slice(-20_000));
  return count;
}

const one = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed), skipped: 0 });

function run(program: string, args: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Counts of Vitest's JSON report. */
export function vitestCount(path: string): Count {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * Number(report.numFailedTests === 0),
    skipped: report.numPendingTests,
  };
}

/** Counts of Playwright's JSON report; a test that passed only at a second try has failed. */
export function playwrightCount(path: string): Count {
  const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
