package kz.mandat.nominations.list;

import kz.mandat.platform.text.Localized;

/** A document that a list is registered with: how many of it, and its article. */
public record ListDocument(String document, int count, String article, Localized title) {}
