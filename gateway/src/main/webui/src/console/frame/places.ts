import type { TextKey } from '../../texts/texts.ts';
import type { Role } from '../account/unit.ts';

/** A place of the left rail, and who has work there. */
export interface Place {
  path: string;
  title: TextKey;
  roles: readonly Role[];
}

export const PLACES: readonly Place[] = [
  { path: 'entry', title: 'place.entry', roles: ['precinct', 'territorial'] },
  {
    path: 'progress',
    title: 'place.progress',
    roles: ['territorial', 'district', 'central', 'auditor'],
  },
  {
    path: 'protocols',
    title: 'place.protocols',
    roles: ['precinct', 'territorial', 'district', 'central', 'observer', 'auditor'],
  },
  { path: 'turnout', title: 'place.turnout', roles: ['precinct', 'territorial', 'central'] },
  { path: 'copies', title: 'place.copies', roles: ['observer'] },
  {
    path: 'discrepancies',
    title: 'place.discrepancies',
    roles: ['territorial', 'district', 'central', 'observer'],
  },
  {
    path: 'complaints',
    title: 'place.complaints',
    roles: ['territorial', 'district', 'central', 'observer', 'party', 'auditor'],
  },
  { path: 'summaries', title: 'place.summaries', roles: ['territorial', 'district', 'central'] },
  { path: 'elections', title: 'place.elections', roles: ['central'] },
  { path: 'lists', title: 'place.lists', roles: ['central', 'territorial'] },
  { path: 'list', title: 'place.list', roles: ['party'] },
  {
    path: 'candidates',
    title: 'place.candidates',
    roles: ['party', 'district', 'territorial', 'central'],
  },
  { path: 'funds', title: 'place.funds', roles: ['party', 'central', 'territorial', 'district'] },
  { path: 'ballot', title: 'place.ballot', roles: ['central', 'territorial'] },
  { path: 'certification', title: 'place.certification', roles: ['central'] },
  { path: 'mandates', title: 'place.mandates', roles: ['central', 'party'] },
  { path: 'terms', title: 'place.terms', roles: ['party', 'territorial', 'district', 'central'] },
  { path: 'applications', title: 'place.applications', roles: ['applicant', 'justice', 'auditor'] },
  { path: 'parties', title: 'place.parties', roles: ['justice', 'auditor'] },
  { path: 'accreditation', title: 'place.accreditation', roles: ['central', 'territorial'] },
  { path: 'audit', title: 'place.audit', roles: ['auditor', 'central'] },
];

export const placesFor = (has: (...roles: Role[]) => boolean) =>
  PLACES.filter((place) => has(...place.roles));
