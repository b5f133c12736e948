/** The audit trail: who did what to which thing, when and on what ground; written and read. */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.audit;
