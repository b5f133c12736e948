/**
 * Official facts about the country and the election of 2023, read from the files beside; see
 * SOURCES.md.
 */
@NullMarked
package kz.mandat.local.data;

import org.jspecify.annotations.NullMarked;
