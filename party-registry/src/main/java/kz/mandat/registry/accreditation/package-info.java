/** Who may watch: accredited organisations, missions and media, and their observers. */
@NullMarked
package kz.mandat.registry.accreditation;

import org.jspecify.annotations.NullMarked;
