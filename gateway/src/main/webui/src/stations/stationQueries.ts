import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

const PAGE = 50;

/** One page of the stations of a territory and all below it, by a text in their number or name. */
export function useStations(territory: string, text: string, cursor: string) {
  return useQuery({
    queryKey: ['stations', territory, text, cursor],
    queryFn: ({ signal }) =>
      read(
        '/api/stations',
        { query: { territory, q: text || undefined, cursor: cursor || undefined, limit: PAGE } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

/** Everything public about the protocols of one station. */
export function useStationProtocols(id: string) {
  return useQuery({
    queryKey: ['station', id],
    queryFn: ({ signal }) => read('/api/stations/{id}/protocols', { path: { id } }, signal),
  });
}

export function useStation(id: string) {
  return useQuery({
    queryKey: ['station-entry', id],
    queryFn: ({ signal }) => read('/api/stations/{id}', { path: { id } }, signal),
    staleTime: 600_000,
  });
}

/** The copies that observers were given at a station, or in a whole contest those that differ. */
export function useCopies(contest: string, station?: string) {
  return useQuery({
    queryKey: ['copies', contest, station ?? null],
    queryFn: ({ signal }) =>
      read(
        '/api/copies',
        { query: { contest, ...(station ? { station } : { differing: true }), limit: 1000 } },
        signal,
      ),
  });
}

/** Complaints and acts: what they are about and how they ended, never their text. */
export function useComplaints(contest: string, station?: string) {
  return useQuery({
    queryKey: ['complaints', contest, station ?? null],
    queryFn: ({ signal }) =>
      read('/api/complaints', { query: { contest, station, limit: 1000 } }, signal),
  });
}

/** The scans of the signed paper of every accepted version. */
export function useScans(protocol: string) {
  return useQuery({
    queryKey: ['scans', protocol],
    queryFn: ({ signal }) =>
      read('/api/protocols/{protocol}/published-scans', { path: { protocol } }, signal),
  });
}

export function useTerritoryPath(id: string | undefined) {
  return useQuery({
    queryKey: ['all-territories'],
    queryFn: ({ signal }) => read('/api/territories', {}, signal),
    staleTime: 600_000,
    select: ({ items }) => {
      const byId = new Map(items.map((territory) => [territory.id, territory]));
      const path: typeof items = [];
      for (let at = byId.get(id ?? ''); at; at = byId.get(at.parent ?? '')) path.unshift(at);
      return path;
    },
  });
}
