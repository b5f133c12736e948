/** Exports of what a service owns: streamed, repeatable to the byte, with a manifest of hashes. */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.export;
