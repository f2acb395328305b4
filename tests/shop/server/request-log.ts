/** One request as it reached the server. `time` is milliseconds since the epoch, `cookies` the names sent back. */
export type RequestLogEntry = {
  time: number;
  host: string;
  method: string;
  path: string;
  cookies: string[];
  referer: string | null;
  dnt: boolean;
};

/** What the shop heard: requests to hosts it plays, and strays to hosts it does not. */
export class RequestLog {
  #requests: RequestLogEntry[] = [];
  #strays: string[] = [];

  add(entry: RequestLogEntry): void {
    this.#requests.push(entry);
  }

  /** Records a contact to a host that is not ours, e.g. `GET http://host/path` or `CONNECT host:443`. */
  addStray(line: string): void {
    this.#strays.push(line);
  }

  requests(): RequestLogEntry[] {
    return [...this.#requests];
  }

  strays(): string[] {
    return [...this.#strays];
  }

  clear(): void {
    this.#requests = [];
    this.#strays = [];
  }
}
