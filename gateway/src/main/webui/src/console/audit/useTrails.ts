import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../../api/types.ts';
import { ask } from '../api/asking.ts';
import type { AuditRecord } from './AuditPage.tsx';

/** A record with the service that keeps it. */
export type TrailRecord = AuditRecord & { service: string };

/** The word of the API under which a service shows its trail. */
export const TRAILS: Readonly<Record<string, string>> = {
  'party-registry': 'parties',
  'candidate-lists': 'elections',
  'tally-service': 'protocols',
  'allocation-service': 'results',
};

interface Filter {
  actor: string;
  action: string;
  subject: string;
  from: string;
  to: string;
}

/** Where a service shows its trail. */
export const trailOf = (service: string) => `/api/${TRAILS[service]}/audit`;

/** What is looked for, as the API asks for it; what is empty stands for any. */
export const searchOf = (filter: Filter) =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));

type Cursors = Readonly<Record<string, string>>;

interface Slice {
  records: TrailRecord[];
  next: Cursors;
  silent: string[];
}

/** The newest records of all services together, older ones on demand. */
export function useTrails(filter: Filter) {
  const query = useInfiniteQuery({
    queryKey: ['console', 'audit', filter],
    queryFn: ({ pageParam, signal }) => slice(filter, pageParam, signal),
    initialPageParam: Object.fromEntries(Object.keys(TRAILS).map((name) => [name, ''])) as Cursors,
    getNextPageParam: ({ next }: Slice) => (Object.keys(next).length > 0 ? next : undefined),
  });
  const slices = query.data?.pages ?? [];
  return {
    waiting: query.isPending,
    records: slices
      .flatMap(({ records }) => records)
      .toSorted((left, right) => right.at.localeCompare(left.at)),
    /** The services that do not show their trail. */
    silent: slices[0]?.silent ?? [],
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
  };
}

async function slice(filter: Filter, cursors: Cursors, signal: AbortSignal): Promise<Slice> {
  const silent: string[] = [];
  const next: Record<string, string> = {};
  const answers = await Promise.all(
    Object.entries(cursors).map(async ([service, cursor]) => {
      const search = searchOf(filter);
      if (cursor) search.set('cursor', cursor);
      search.set('limit', '100');
      const page = await ask<Page<AuditRecord>>(`${trailOf(service)}?${search}`, signal).catch(
        () => null,
      );
      if (!page) silent.push(service);
      if (page?.next) next[service] = page.next;
      return (page?.items ?? []).map((record): TrailRecord => ({ ...record, service }));
    }),
  );
  return { records: answers.flat(), next, silent };
}
