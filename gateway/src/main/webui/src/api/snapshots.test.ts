import { afterEach, expect, test, vi } from 'vitest';
import { newestResult } from './snapshots.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answers: Record<string, Response>) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answers[address] ?? new Response('{"code":"not-found"}', { status: 404 });
  });
  return asked;
};

test('the pointer leads to the file', async () => {
  const asked = answering({
    '/snapshots/c/newest.json': Response.json({ file: '/snapshots/c/21-ab.json' }),
    '/snapshots/c/21-ab.json': Response.json({ version: 21 }),
  });
  expect((await newestResult('c')).version).toBe(21);
  expect(asked).toEqual(['/snapshots/c/newest.json', '/snapshots/c/21-ab.json']);
});

test('where there are no files, the service is asked', async () => {
  answering({ '/api/results/c': Response.json({ version: 3 }) });
  expect((await newestResult('c')).version).toBe(3);
});

test('a page in the place of the pointer is no pointer', async () => {
  answering({
    '/snapshots/c/newest.json': new Response('<!doctype html>'),
    '/api/results/c': Response.json({ version: 4 }),
  });
  expect((await newestResult('c')).version).toBe(4);
});
