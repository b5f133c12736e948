/** The result of a contest: computed at each change of its inputs, kept, explained, certified. */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.result;
