package kz.mandat.bench.tally;

import java.util.List;

/** A polling station in the tree: its lowest territory first, the country last. */
record Place(String station, String territory, String kind, long voters, List<String> upward) {

    String line() {
        return """
        {"id":"%s","territory":"%s","number":%d,"kind":"%s","voters":%d,"name":{"kk":"№ %1$s","ru":"№ %1$s","en":"No %1$s"}}
        """
                .formatted(
                        station,
                        territory,
                        Integer.parseInt(station.substring(station.lastIndexOf('-') + 1)),
                        kind,
                        voters);
    }
}
