/**
 * The fields of foreign resources that the chart uses and that no library describes, by their
 * public documentation; a field that is not here is refused, so a slip of the pen is found.
 */
package kz.mandat.kubernetes.model;
