import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { election, lists, resultAfter, territoriesAfter } from './answers.ts';
import { CONTEST, STATIONS } from './official2023.ts';

const SECONDS_TO_COUNT = 120;

// What the gateway sends too: the pages must live with it.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * Answers the API from the official result of 2023 while there are no services; only where MANDAT_MOCK says so.
 * `counting` lets protocols arrive for two minutes, `final` is certified, `empty` has no result, `down` refuses.
 */
export function mockOfTheApi(): Plugin {
  const mode = process.env['MANDAT_MOCK'];
  const started = Date.now();
  const received = () => {
    if (mode !== 'counting') return STATIONS;
    const part = (Date.now() - started) / (SECONDS_TO_COUNT * 1000);
    return Math.min(STATIONS, Math.floor(STATIONS * part));
  };
  const answer = answerer(mode, received);
  return {
    name: 'mock-of-the-api',
    configureServer: (server) => {
      if (mode) server.middlewares.use(answer);
    },
    configurePreviewServer: (server) => {
      if (!mode) return;
      server.middlewares.use((_, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      server.middlewares.use(answer);
    },
  };
}

function answerer(mode: string | undefined, received: () => number): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const snapshot = snapshotOf(pathname, mode, received());
    if (snapshot) return send(response, 200, snapshot);
    if (!pathname.startsWith('/api/')) return next();
    if (mode === 'down') return send(response, 503, { code: 'service-unavailable' });
    if (pathname === '/api/live') return live(request, response, received);
    const body = bodyOf(pathname, searchParams, mode, received());
    if (body === undefined) return send(response, 404, { code: 'not-found' });
    return body === null ? send(response, 204) : send(response, 200, body);
  };
}

function bodyOf(
  path: string,
  search: URLSearchParams,
  mode: string | undefined,
  received: number,
): unknown {
  if (path === '/api/me') return null;
  if (mode === 'empty') return path.endsWith('s') ? { items: [], next: null } : undefined;
  const result = () => resultAfter(received);
  switch (path) {
    case '/api/results':
      return { items: [result()], next: null };
    case `/api/results/${CONTEST}`:
      return result();
    case `/api/totals/${CONTEST}/territories`:
      return {
        items: (search.get('territory') ?? 'KZ') === 'KZ' ? territoriesAfter(received) : [],
        next: null,
      };
    case `/api/contests/${CONTEST}/lists`:
      return { items: lists, next: null };
    case '/api/elections':
      return { items: [election], next: null };
    case '/api/elections/mazhilis-2023':
      return election;
    default:
      return undefined;
  }
}

function live(request: IncomingMessage, response: ServerResponse, received: () => number) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': open\n\n');
  const timer = setInterval(() => {
    const data = JSON.stringify({ contest: CONTEST, version: received() });
    response.write(received() < STATIONS ? `event: result\ndata: ${data}\n\n` : ': still here\n\n');
  }, 500);
  request.on('close', () => clearInterval(timer));
}

function send(response: ServerResponse, status: number, body?: unknown) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The pointer to the newest file, and the file. */
function snapshotOf(path: string, mode: string | undefined, received: number) {
  const newest = `/snapshots/${CONTEST}`;
  if (mode === 'empty' || mode === 'down' || !path.startsWith(newest)) return null;
  return path === `${newest}/newest.json`
    ? { contest: CONTEST, file: `${newest}/${received}.json` }
    : resultAfter(received);
}
