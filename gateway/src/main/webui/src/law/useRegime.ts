import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.ts';
import { get } from '../api/get.ts';

type Regime = Omit<Schema<'RegimeView'>, 'law'> & { law: Record<string, unknown> };

/** One regime with its whole text; a text never changes. */
export function useRegime(id: string) {
  return useQuery({
    queryKey: ['regime', id],
    queryFn: ({ signal }) => get<Regime>(`/api/regimes/${encodeURIComponent(id)}`, signal),
    staleTime: Infinity,
  });
}
