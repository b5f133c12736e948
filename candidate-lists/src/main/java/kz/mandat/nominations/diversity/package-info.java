/** Who stands: the shares of women, youth and persons with disabilities, by party and over all. */
@NullMarked
package kz.mandat.nominations.diversity;

import org.jspecify.annotations.NullMarked;
