import { useQuery } from '@tanstack/react-query';
import { addressOf, read, type Schema } from '../api/client.ts';
import { getAll } from '../api/pages.ts';

/** The register as it stood on a day, by a text in name or number and by state. */
export function useParties(text: string, state: string, asOf: string) {
  const query = { q: text || null, state: state || null, asOf: asOf || null };
  return useQuery({
    queryKey: ['parties', text, state, asOf],
    queryFn: ({ signal }) =>
      getAll<Schema<'PartyView'>>(addressOf('/api/parties', {}, query), signal),
  });
}

export function useParty(id: string, asOf: string) {
  return useQuery({
    queryKey: ['party', id, asOf],
    queryFn: ({ signal }) =>
      read('/api/parties/{id}', { path: { id }, query: { asOf: asOf || null } }, signal),
  });
}

/** Every version of a party's entry, newest first. */
export function usePartyHistory(id: string) {
  return useQuery({
    queryKey: ['party-history', id],
    queryFn: ({ signal }) =>
      getAll<Schema<'PartyVersionView'>>(`/api/parties/${encodeURIComponent(id)}/history`, signal),
  });
}

/** How many parties stand in the register, and where their members live. */
export function useRegisterStatistics() {
  return useQuery({
    queryKey: ['register-statistics'],
    queryFn: ({ signal }) => read('/api/parties/statistics', {}, signal),
  });
}

/** Organisations and media that were accredited, by kind. */
export function useAccreditations(kind: string) {
  return useQuery({
    queryKey: ['accreditations', kind],
    queryFn: ({ signal }) =>
      getAll<Schema<'AccreditationView'>>(
        addressOf('/api/accreditations', {}, { kind: kind || null, limit: 200 }),
        signal,
      ),
  });
}
