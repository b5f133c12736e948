package kz.mandat.local.protocols;

import kz.mandat.local.data.Place;

/**
 * How large one territory is made.
 *
 * @param issued ballots issued to its voters
 */
record TerritorySize(Place place, long voters, long issued, int stations) {}
