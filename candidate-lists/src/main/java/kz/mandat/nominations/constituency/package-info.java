/** Single-mandate territorial constituencies, and the contests that open with them. */
@NullMarked
package kz.mandat.nominations.constituency;

import org.jspecify.annotations.NullMarked;
