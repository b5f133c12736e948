/** How the seats of a body are divided between lists and constituencies. */
@NullMarked
package kz.mandat.law.bodies;

import org.jspecify.annotations.NullMarked;
