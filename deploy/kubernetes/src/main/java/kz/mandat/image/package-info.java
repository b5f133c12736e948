/** The images of the suite: what is in each, and how they are built without a container engine. */
@NullMarked
package kz.mandat.image;

import org.jspecify.annotations.NullMarked;
