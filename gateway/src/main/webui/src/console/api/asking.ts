import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ApiError, get } from '../../api/get.ts';
import type { Page } from '../../api/types.ts';
import { noticed } from './session.ts';

const CURRENT_MILLISECONDS = 15_000;

interface Manner {
  /** Asks again by itself, for what others change at the same time. */
  live?: boolean;
}

/** One answer of the API; `null` as address asks nothing yet, a missing thing is answered by null. */
export function useAsk<Answer>(address: string | null, { live = false }: Manner = {}) {
  return useQuery({
    queryKey: ['console', address],
    queryFn: ({ signal }) => ask<Answer>(address ?? '', signal),
    enabled: address !== null,
    ...(live ? { refetchInterval: CURRENT_MILLISECONDS } : {}),
  });
}

/** Every item of a paged answer. */
export function useAskAll<Item>(address: string | null, { live = false }: Manner = {}) {
  return useQuery({
    queryKey: ['console', 'all', address],
    queryFn: ({ signal }) => askAll<Item>(address ?? '', signal),
    enabled: address !== null,
    ...(live ? { refetchInterval: CURRENT_MILLISECONDS } : {}),
  });
}

export async function ask<Answer>(address: string, signal?: AbortSignal): Promise<Answer | null> {
  try {
    return await get<Answer>(address, signal);
  } catch (refusal) {
    if (refusal instanceof ApiError && refusal.isMissing) return null;
    throw noticed(refusal);
  }
}

export async function askAll<Item>(address: string, signal?: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const place: string = cursor ? withCursor(address, cursor) : address;
    const page: Page<Item> | null = await ask<Page<Item>>(place, signal);
    items.push(...(page?.items ?? []));
    cursor = page?.next ?? null;
  } while (cursor);
  return items;
}

const withCursor = (address: string, cursor: string) =>
  `${address}${address.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;

export type Asked<Answer> = UseQueryResult<Answer | null>;
