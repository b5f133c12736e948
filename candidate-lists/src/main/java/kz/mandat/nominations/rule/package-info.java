/** The rules of nomination that a refusal names: article and sentence in three languages. */
@NullMarked
package kz.mandat.nominations.rule;

import org.jspecify.annotations.NullMarked;
