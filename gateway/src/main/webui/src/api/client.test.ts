import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import { addressOf, read, send, type Schema } from './client.ts';
import { ApiError } from './get.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (status: number, body: string) => {
  const asked = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', asked);
  return asked;
};

test('the words of a path and the values of its query are encoded', () => {
  const address = addressOf(
    '/api/stations/{id}/protocols',
    { id: 'a/b' },
    { contest: 'x y', move: ['a:b:1', 'c:d:2'], cursor: null },
  );
  expect(address).toBe('/api/stations/a%2Fb/protocols?contest=x+y&move=a%3Ab%3A1&move=c%3Ad%3A2');
});

test('an answer has the shape that the document gives it', async () => {
  answering(200, '{"items":[],"next":null}');
  const stations = await read('/api/stations', { query: { limit: 5 } });
  expectTypeOf(stations.items).toEqualTypeOf<Schema<'StationView'>[]>();
  expect(stations.items).toEqual([]);
});

test('a write carries a key by which it is done once', async () => {
  const asked = answering(200, '{"accepted":3}');
  const accepted = await send('post', '/api/protocols/acceptances', {
    body: { contest: 'c', territory: 't', reason: 'checked' },
    idempotencyKey: 'k-1',
  });
  expect(accepted.accepted).toBe(3);
  const [address, options] = asked.mock.calls[0] as unknown as [string, RequestInit];
  expect([address, options.method, new Headers(options.headers).get('Idempotency-Key')]).toEqual([
    '/api/protocols/acceptances',
    'POST',
    'k-1',
  ]);
});

test('a refusal names the fields', async () => {
  answering(422, '{"code":"invalid","errors":[{"field":"votes.amanat","rule":"C4"}]}');
  const refusal = await read('/api/stations', {}).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  expect((refusal as ApiError).faults[0]?.field).toBe('votes.amanat');
});
