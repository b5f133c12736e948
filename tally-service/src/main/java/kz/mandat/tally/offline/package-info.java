/** Regions without a network: signed packages of stations and forms, and their later merge. */
@org.jspecify.annotations.NullMarked
package kz.mandat.tally.offline;
