import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviours } from '../conduct/behaviours.ts';

/** One request being answered: what the handlers need, read once. */
export type Visit = {
  request: IncomingMessage;
  response: ServerResponse;
  host: string;
  url: URL;
  cookies: Map<string, string>;
  on: Behaviours;
  /** ISO date the shop takes for today; the policy's date of change follows from it. */
  today: string;
};

/** Sends a whole answer; header names in lower case. */
export function reply(visit: Visit, status: number, type: string, body: string, headers: Record<string, string> = {}) {
  visit.response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  visit.response.end(visit.request.method === 'HEAD' ? '' : body);
}

export function html(visit: Visit, body: string, status = 200) {
  reply(visit, status, 'text/html; charset=utf-8', body);
}

export function redirect(visit: Visit, location: string, status = 303) {
  reply(visit, status, 'text/plain; charset=utf-8', '', { location });
}

/** Reads a form (application/x-www-form-urlencoded) of at most 64 KB. */
export async function readForm(visit: Visit): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of visit.request) {
    body += String(chunk);
    if (body.length > 65_536) break;
  }
  return new URLSearchParams(body);
}
