package kz.mandat.law;

/** How lists, candidates and persons are called in sentences, by their identifiers. */
@FunctionalInterface
public interface Names {

    /** Everyone by the identifier itself. */
    Names IDS = Text::same;

    Text of(String id);
}
