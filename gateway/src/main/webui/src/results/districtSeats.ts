import { useQueries } from '@tanstack/react-query';
import { resultQuery, useElections, useResults } from '../api/queries.ts';
import type { ListResult, Result } from '../api/types.ts';
import { useRegime } from '../law/useRegime.ts';
import type { Seat } from './seats.ts';

/** Stands where a list stands: the deputies of the districts sit together. */
const DISTRICTS = 'districts';

const NO_NAME = { kk: '', ru: '', en: '' };

/** The mandates of the single-mandate districts after those of the lists, with whom they elected. */
export function districtSeatsAfter(
  listSeats: number,
  count: number,
  decided: readonly { contest: string; winner: ListResult | null }[],
): Seat[] {
  const list: ListResult = {
    id: DISTRICTS,
    name: NO_NAME,
    votes: 0,
    share: null,
    sharePercent: null,
    admitted: false,
    whole: null,
    remainder: null,
    seats: count,
  };
  return Array.from({ length: count }, (_, index) => {
    const district = decided[index];
    return {
      number: listSeats + index + 1,
      list,
      ground: district?.winner ? 'elected' : 'district',
      ...(district ? { district: { contest: district.contest, winner: district.winner } } : {}),
    } satisfies Seat;
  });
}

/** The district mandates of the chamber that a list contest belongs to; none where the law has none. */
export function useDistrictSeats(result: Result): Seat[] {
  const elections = useElections();
  const results = useResults();
  const regime = useRegime(result.regime);
  const contests = elections.data
    ?.find(({ id }) => id === result.election)
    ?.contests.filter(({ kind }) => kind === 'district');
  const counted = new Set(results.data?.map(({ contest }) => contest));
  const decided = useQueries({
    queries: (contests ?? [])
      .filter(({ id }) => counted.has(id))
      .map(({ id }) => ({ ...resultQuery(id), staleTime: 60_000 })),
  });

  if (result.kind !== 'list' || result.outcome !== 'allocated') return [];
  const byContest = new Map(decided.map(({ data }) => [data?.contest, data]));
  const provided = Number(
    (regime.data?.law['districtSeats'] as { value?: number } | undefined)?.value ?? 0,
  );
  const districts = (contests ?? []).map(({ id }) => ({
    contest: id,
    winner: byContest.get(id)?.lists.find(({ seats }) => seats === 1) ?? null,
  }));
  return districtSeatsAfter(result.seats, districts.length || provided, districts);
}
