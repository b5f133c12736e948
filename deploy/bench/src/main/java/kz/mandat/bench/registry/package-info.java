/** How fast, and in how much memory, party-registry checks an application's list of members. */
@NullMarked
package kz.mandat.bench.registry;

import org.jspecify.annotations.NullMarked;
