import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToChanges } from './live.ts';
import type { LiveState } from './liveState.ts';

/** A stream whose messages the test sends. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;

  constructor(readonly address: string) {
    super();
    Stream.opened.push(this);
  }

  say(event: string, data: string) {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }

  close() {
    this.readyState = Stream.CLOSED;
  }
}

let states: LiveState[] = [];
let changes: string[] = [];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Stream);
  Stream.opened = [];
  states = [];
  changes = [];
  stop = listenToChanges({
    onState: (state) => states.push(state),
    onChange: (contest) => changes.push(contest),
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stream = () => Stream.opened.at(-1) ?? new Stream('');

test('many messages within a second make one change', () => {
  for (let protocol = 0; protocol < 50; protocol++) {
    stream().say('totals', '{"contest":"mazhilis-2023-list"}');
    stream().say('result', '{"contest":"mazhilis-2023-list"}');
  }
  vi.advanceTimersByTime(1_000);
  expect(changes).toEqual(['mazhilis-2023-list']);
});

test('when it has been quiet, what came last is asked for once more', () => {
  stream().say('result', '{"contest":"mazhilis-2023-list"}');
  vi.advanceTimersByTime(10_000);
  expect(changes).toHaveLength(2);
});

test('a broken stream turns to polling and is opened again', () => {
  stream().dispatchEvent(new Event('open'));
  stream().close();
  stream().dispatchEvent(new Event('error'));
  expect(states).toEqual(['live', 'polling']);
  vi.advanceTimersByTime(30_000);
  expect(Stream.opened).toHaveLength(2);
});

test('a message that cannot be read changes nothing', () => {
  stream().say('result', 'not json');
  vi.advanceTimersByTime(1_000);
  expect(changes).toEqual([]);
});
