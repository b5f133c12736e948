/** Pages to print as documents that stay readable: PDF/A with tags and embedded fonts. */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.print;
