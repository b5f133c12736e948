/** The register of complaints and acts about the voting and the count. */
@NullMarked
package kz.mandat.tally.complaint;

import org.jspecify.annotations.NullMarked;
