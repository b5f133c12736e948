/** Lists that parties are writing: saved with a version, checked with every change. */
@NullMarked
package kz.mandat.nominations.draft;

import org.jspecify.annotations.NullMarked;
