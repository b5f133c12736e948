import { get } from './get.ts';
import type { Page } from './types.ts';

/** Reads a paged list to its end. */
export async function getAll<Item>(address: string, signal?: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await get<Page<Item>>(withCursor(address, cursor), signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}

function withCursor(address: string, cursor: string | null) {
  const mark = address.includes('?') ? '&' : '?';
  return cursor ? `${address}${mark}cursor=${encodeURIComponent(cursor)}` : address;
}
