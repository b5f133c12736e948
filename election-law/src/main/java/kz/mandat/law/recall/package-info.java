/** The vote on the recall of a deputy who won a constituency (chapter 13-2). */
@NullMarked
package kz.mandat.law.recall;

import org.jspecify.annotations.NullMarked;
