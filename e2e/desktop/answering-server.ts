import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A web server of this machine that answers everything, so that nobody takes no network for a refusal. */
export type AnsweringServer = {
  /** Such as `http://127.0.0.1:40123/`. */
  readonly address: string;
  /** How many requests have come. */
  requests(): number;
};

/** Starts one that gives this page to everybody, from any origin; it ends with the test. */
export const answeringServer = async (html: string): Promise<AnsweringServer> => {
  let requests = 0;
  const server = http.createServer((_, answer) => {
    requests += 1;
    answer.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, requests: () => requests };
};
