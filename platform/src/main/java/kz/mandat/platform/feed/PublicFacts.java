package kz.mandat.platform.feed;

import java.util.Set;

/** Which of a service's facts everybody may know, by their names; a service has one of these. */
public interface PublicFacts {

    Set<String> names();
}
