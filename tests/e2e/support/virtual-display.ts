import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface VirtualDisplay {
  /** What a program needs in its environment to draw here. */
  env: Record<string, string>;
  /** Presses keys, as `xdotool key` names them, in whatever window has the focus. */
  press(...keys: string[]): void;
  stop(): void;
}

/** A display that nobody sees (Xvfb), with a keyboard that nobody touches (xdotool); null where they are not installed. */
export async function startVirtualDisplay(): Promise<VirtualDisplay | null> {
  if (process.platform !== 'linux' || spawnSync('xdotool', ['version']).error || spawnSync('Xvfb', ['-help']).error)
    return null;
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await firstLine(server);
  const env = { ...(process.env as Record<string, string>), DISPLAY: `:${number}` };
  return {
    env,
    press: (...keys) => void spawnSync('xdotool', ['key', '--delay', '60', ...keys], { env }),
    stop: () => void server.kill(),
  };
}

const firstLine = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
  });
