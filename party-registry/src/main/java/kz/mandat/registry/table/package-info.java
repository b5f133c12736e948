/** Tables that people send and take away: CSV in, CSV out. */
@NullMarked
package kz.mandat.registry.table;

import org.jspecify.annotations.NullMarked;
