/**
 * Who stands: a person as nomination papers describe one, and how the same person is recognised.
 */
@NullMarked
package kz.mandat.nominations.person;

import org.jspecify.annotations.NullMarked;
