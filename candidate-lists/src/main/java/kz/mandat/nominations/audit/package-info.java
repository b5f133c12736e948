/** The audit trail of this service, for the auditor and the central commission. */
@org.jspecify.annotations.NullMarked
package kz.mandat.nominations.audit;
