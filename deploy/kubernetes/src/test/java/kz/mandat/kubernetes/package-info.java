/** The chart, rendered without a cluster and held to rules. */
package kz.mandat.kubernetes;
