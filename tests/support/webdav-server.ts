import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromDebian, onPath } from '../../utils/cli/browsers/find-browser.ts';

const MODULE = '/usr/lib/lighttpd/mod_webdav.so';
const USER = { user: 'customer', password: 'of-this-server-alone' };

export interface RunningWebdav {
  url: string;
  user: string;
  password: string;
  port: number;
  stop(): void;
}

const lighttpd = (): string | undefined =>
  existsSync(MODULE) ? (onPath(['lighttpd']) ?? ['/usr/sbin/lighttpd'].find((path) => existsSync(path))) : undefined;

/** A WebDAV server of Debian's on this machine, with a folder of its own; or why there is none. */
export async function startWebdav(): Promise<RunningWebdav | { missing: string }> {
  if (!lighttpd()) fromDebian(['lighttpd', 'lighttpd-mod-webdav']);
  const program = lighttpd();
  if (!program) return { missing: 'No lighttpd with mod_webdav could be found or installed.' };
  const folder = mkdtempSync(join(tmpdir(), 'customer-copy-webdav-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  const port = await freePort();
  writeFileSync(join(folder, 'users'), `${USER.user}:${USER.password}\n`);
  writeFileSync(
    join(folder, 'lighttpd.conf'),
    `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.document-root = "${files}"
server.bind = "127.0.0.1"
server.port = ${port}
server.upload-dirs = ("${folder}")
webdav.activate = "enable"
webdav.sqlite-db-name = "${join(folder, 'locks.db')}"
auth.backend = "plain"
auth.backend.plain.userfile = "${join(folder, 'users')}"
auth.require = ("/" => ("method" => "basic", "realm" => "files", "require" => "valid-user"))
`,
  );
  const child = spawn(program, ['-D', '-f', join(folder, 'lighttpd.conf')], { stdio: 'ignore' });
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(port, child)) return { url: `http://127.0.0.1:${port}/`, ...USER, port, stop };
  stop();
  return { missing: 'lighttpd did not start.' };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (up) return true;
    await new Promise((next) => setTimeout(next, 30));
  }
  return false;
}

/**
 * What goes wrong between a machine and the server. `cut`: the connection breaks before anything was done; `cut-answer`: in
 * the middle of the answer; `half`: the server gets and keeps the first half of a file, and says that all is well;
 * `stale-lock`: somebody else locks the file for an hour, and is never seen again.
 */
type WireFault = 'cut' | 'cut-answer' | 'half' | 'stale-lock';

export interface FaultyWire {
  url: string;
  /** The fault for each request to come, by method; requests beyond it go through. */
  plan: { method: string; fault: WireFault }[];
  seen: string[];
  stop(): Promise<void>;
}

/** A proxy in front of a server that breaks requests by plan. */
export async function faultyWire(server: RunningWebdav): Promise<FaultyWire> {
  const plan: FaultyWire['plan'] = [];
  const seen: string[] = [];
  const proxy: Server = createServer((asked, answer) => {
    const at = plan.findIndex(({ method }) => method === asked.method);
    const fault = at < 0 ? null : (plan.splice(at, 1)[0]?.fault ?? null);
    seen.push(`${asked.method} ${asked.url}`);
    void pass(server, asked, answer, fault).catch(() => answer.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const { port } = proxy.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      proxy.closeAllConnections();
      proxy.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/`, plan, seen, stop };
}

async function pass(
  { port }: RunningWebdav,
  asked: IncomingMessage,
  answer: ServerResponse,
  fault: WireFault | null,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  const whole = Buffer.concat(parts);
  if (fault === 'cut') {
    asked.socket.destroy();
    return;
  }
  const { host: _, 'transfer-encoding': __, ...headers } = asked.headers;
  const send = async (method: string, body: Buffer, more: Record<string, string> = {}): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const length = { 'content-length': String(body.length) };
      const options = { port, host: '127.0.0.1', method, path: asked.url, headers: { ...headers, ...length, ...more } };
      request(options, resolve).on('error', reject).end(body);
    });
  if (fault === 'stale-lock') {
    const lock =
      '<?xml version="1.0"?><lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>';
    (await send('LOCK', Buffer.from(lock), { timeout: 'Second-3600', 'content-type': 'text/xml' })).resume();
  }
  const got = await send(asked.method ?? 'GET', fault === 'half' ? whole.subarray(0, whole.length / 2) : whole);
  const octets: Buffer[] = [];
  for await (const part of got) octets.push(part as Buffer);
  const body = Buffer.concat(octets);
  const { 'transfer-encoding': ___, connection: ____, ...told } = got.headers;
  answer.writeHead(got.statusCode ?? 500, { ...told, 'content-length': body.length });
  if (fault === 'cut-answer') {
    answer.write(body.subarray(0, body.length / 2), () => asked.socket.destroy());
  } else answer.end(body);
}
