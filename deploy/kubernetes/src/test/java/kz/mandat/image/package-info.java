/** What an image is made of, built without a registry and looked into. */
package kz.mandat.image;
