/**
 * Public facts sent to addresses that asked for them: signed, in order, again until they arrive.
 */
@org.jspecify.annotations.NullMarked
package kz.mandat.platform.webhook;
