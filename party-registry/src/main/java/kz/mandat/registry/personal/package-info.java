/** Personal data: kept sealed, matched by a keyed hash, opened only on the record. */
@NullMarked
package kz.mandat.registry.personal;

import org.jspecify.annotations.NullMarked;
