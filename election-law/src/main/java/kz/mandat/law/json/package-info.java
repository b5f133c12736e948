/** JSON as plain maps and lists, read strictly and written in one line. */
@NullMarked
package kz.mandat.law.json;

import org.jspecify.annotations.NullMarked;
