import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../api/get.ts';
import { newDraftKeeper, type ServerDraft } from './draftKeeper.ts';
import type { KeptDraft } from './keptDraft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const draft = (revision: number, voters: string): ServerDraft => ({
  contest: 'c',
  station: 's',
  revision,
  savedAt: '2027-01-10T21:00:00Z',
  typed: { voters },
});

/** A server that answers as told, and a device. */
function placesWith(server: ServerDraft | null, onDevice: KeptDraft | null = null) {
  const world = { server, onDevice, offline: false };
  return {
    world,
    places: {
      load: async () => {
        if (world.offline) throw new TypeError('no line');
        return world.server;
      },
      save: async (revision: number, typed: Readonly<Record<string, string>>) => {
        if (world.offline) throw new TypeError('no line');
        if (revision !== (world.server?.revision ?? 0)) {
          throw new ApiError(412, { code: 'precondition-failed' });
        }
        world.server = draft(revision + 1, typed['voters'] ?? '');
        return world.server;
      },
      device: {
        keep: (kept: KeptDraft) => {
          world.onDevice = kept;
        },
        kept: () => world.onDevice,
        forget: () => {
          world.onDevice = null;
        },
      },
    },
  };
}

async function started(places: Parameters<typeof newDraftKeeper>[0]) {
  const keeper = newDraftKeeper(places, {});
  keeper.start();
  await vi.advanceTimersByTimeAsync(1);
  return keeper;
}

test('what is typed is on the server a moment later, and no longer on the device', async () => {
  const { world, places } = placesWith(null);
  const keeper = await started(places);
  keeper.type({ voters: '12' });
  expect(world.onDevice?.typed).toEqual({ voters: '12' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(world.server?.typed).toEqual({ voters: '12' });
  expect([keeper.snapshot().state, world.onDevice]).toEqual(['server', null]);
});

test('without a line it stays on the device and is sent when the line returns', async () => {
  const { world, places } = placesWith(null);
  const keeper = await started(places);
  world.offline = true;
  keeper.type({ voters: '12' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([keeper.snapshot().state, world.onDevice?.typed]).toEqual(['device', { voters: '12' }]);
  world.offline = false;
  keeper.retry();
  await vi.advanceTimersByTimeAsync(1);
  expect([keeper.snapshot().state, world.server?.typed]).toEqual(['server', { voters: '12' }]);
});

test('what the device kept is taken up again', async () => {
  const { world, places } = placesWith(draft(3, '1'), { typed: { voters: '12' }, revision: 3 });
  const keeper = await started(places);
  await vi.advanceTimersByTimeAsync(1);
  expect([keeper.snapshot().typed, world.server?.revision]).toEqual([{ voters: '12' }, 4]);
});

test('a draft saved from another place is not overwritten unasked', async () => {
  const { world, places } = placesWith(draft(3, '1'));
  const keeper = await started(places);
  world.server = draft(4, '99');
  keeper.type({ voters: '12' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([keeper.snapshot().state, world.server.typed]).toEqual(['elsewhere', { voters: '99' }]);
  await keeper.settle('this');
  expect(world.server.typed).toEqual({ voters: '12' });
});
