/** The recall of a constituency's deputy by its voters (chapter 13-2). */
@org.jspecify.annotations.NullMarked
package kz.mandat.allocation.recall;
