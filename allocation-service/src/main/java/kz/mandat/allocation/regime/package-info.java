/** The law as the suite reads it: one regime for each electoral system and date. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.regime;
