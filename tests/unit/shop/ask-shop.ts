import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Question = { method?: string; headers?: Record<string, string>; body?: string };

/** One HTTPS request to a host of the demo shop, whatever the name resolves to elsewhere. */
export function askShop(port: number, host: string, path: string, question: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      servername: host,
      rejectUnauthorized: false,
      agent: false as const,
      method: question.method ?? 'GET',
      headers: { host, ...question.headers },
    };
    const asking = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', reject);
    asking.end(question.body);
  });
}
