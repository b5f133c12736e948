import type { Schema } from '../../api/client.ts';
import { useDates } from '../../texts/useDates.ts';
import type { TextKey } from '../../texts/texts.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { useAskAll } from '../api/asking.ts';

export type ElectionView = Schema<'ElectionView'>;

/** A contest with the election that it belongs to. */
export interface KnownContest {
  id: string;
  kind: 'list' | 'district';
  seats: number;
  election: ElectionView;
}

const BODIES: Readonly<Record<string, TextKey>> = {
  mazhilis: 'body.mazhilis',
  kurultai: 'body.kurultai',
  'maslikhat-region': 'body.maslikhat-region',
  'maslikhat-district': 'body.maslikhat-district',
  akim: 'body.akim',
};

/** Every contest that was called, the election of the latest day first. */
export function useContests() {
  const elections = useAskAll<ElectionView>('/api/elections?limit=500');
  const contests = (elections.data ?? [])
    .toSorted((left, right) => right.votingDay.localeCompare(left.votingDay))
    .flatMap((election) =>
      election.contests.map((contest): KnownContest => ({ ...contest, election })),
    );
  return { elections, contests };
}

/** How elections and contests are called. */
export function useContestNames() {
  const { t } = useTexts();
  const { day } = useDates();
  const election = ({ body, votingDay }: Pick<ElectionView, 'body' | 'votingDay'>) =>
    t(BODIES[body] ?? 'body.other', { day: day(votingDay) });
  const within = ({ id, kind }: Pick<KnownContest, 'id' | 'kind'>) =>
    kind === 'list' ? t('contest.list') : t('contest.district', { number: numberOf(id) });
  return {
    election,
    within,
    contest: (contest: KnownContest) => `${election(contest.election)}: ${within(contest)}`,
  };
}

const numberOf = (contest: string) => Number(/\d+$/.exec(contest)?.[0] ?? 0);
