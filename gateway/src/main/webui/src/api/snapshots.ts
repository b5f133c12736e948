import { ApiError, get } from './get.ts';
import type { Result } from './types.ts';

interface Pointer {
  file: string;
}

/**
 * The newest published result: a short-lived pointer leads to a file that never changes and that
 * every cache on the way may keep. Where there is no such file, the service itself is asked.
 */
export async function newestResult(contest: string, signal?: AbortSignal): Promise<Result> {
  const name = encodeURIComponent(contest);
  try {
    const pointer = await get<Pointer>(`/snapshots/${name}/newest.json`, signal);
    return await get<Result>(pointer.file, signal, 'default');
  } catch (failure) {
    if (failure instanceof ApiError || failure instanceof SyntaxError) {
      return get<Result>(`/api/results/${name}`, signal);
    }
    throw failure;
  }
}
