/** Tables as people keep them: read with the line of every fault, written safe for spreadsheets. */
@NullMarked
package kz.mandat.nominations.csv;

import org.jspecify.annotations.NullMarked;
