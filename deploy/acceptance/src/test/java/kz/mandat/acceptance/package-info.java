/**
 * Drives the whole running suite through the gateway, with tokens of the real identity provider.
 */
package kz.mandat.acceptance;
