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
        { key: 'data.versions', address: `/api/results/${contest}/versions` },
        { key: 'data.snapshot', address: `/snapshots/${contest}/newest.json` },
        { key: 'data.copies', address: `/api/copies?contest=${contest}` },
        { key: 'data.complaints', address: `/api/complaints?contest=${contest}` },
        { key: 'data.diversity', address: `/api/contests/${contest}/diversity/csv` },
        { key: 'data.lists', address: `/api/contests/${contest}/lists` },
      ]
    : [];
  const ofElection: Address[] = election
    ? [
        { key: 'data.election', address: `/api/elections/${election}` },
        { key: 'data.turnout', address: `/api/turnout/${election}` },
      ]
    : [];
  return [
    ...ofContest,
    ...ofElection,
    { key: 'data.results', address: '/api/results' },
    { key: 'data.parties', address: '/api/parties' },
    { key: 'data.register', address: '/api/parties/register.csv' },
    { key: 'data.accreditations', address: '/api/accreditations' },
    { key: 'data.stations', address: '/api/stations' },
    { key: 'data.regimes', address: '/api/regimes' },
    { key: 'data.past', address: '/api/results/past-elections' },
    { key: 'data.openapi', address: '/api/openapi' },
  ];
}
