/** Generates people for the party lists of 2023, whose lengths and quota counts are official. */
@NullMarked
package kz.mandat.local.people;

import org.jspecify.annotations.NullMarked;
