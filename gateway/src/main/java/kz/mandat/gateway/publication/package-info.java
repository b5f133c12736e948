/**
 * What readers get before any script runs: the first page, its figures, the published snapshots.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.gateway.publication;
