/** What is elected: elections as they are called, and the contests that follow from the law. */
@NullMarked
package kz.mandat.nominations.election;

import org.jspecify.annotations.NullMarked;
