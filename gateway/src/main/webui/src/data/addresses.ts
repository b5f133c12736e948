import type { TextKey } from '../texts/texts.ts';

interface Address {
  key: TextKey;
  address: string;
}

/** The public addresses of the API behind these pages. */
export function addressesOf(contest: string | undefined, election: string | undefined): Address[] {
  const ofContest: Address[] = contest
    ? [
        { key: 'data.result', address: `/api/results/${contest}` },
        { key: 'data.totals', address: `/api/totals/${contest}` },
        { key: 'data.territories', address: `/api/totals/${contest}/territories` },
        { key: 'data.lists', address: `/api/contests/${contest}/lists` },
      ]
    : [];
  const ofElection: Address[] = election
    ? [{ key: 'data.election', address: `/api/elections/${election}` }]
    : [];
  return [
    ...ofContest,
    ...ofElection,
    { key: 'data.results', address: '/api/results' },
    { key: 'data.parties', address: '/api/parties' },
    { key: 'data.openapi', address: '/api/openapi' },
  ];
}
