package kz.mandat.bench.tally;

import org.jspecify.annotations.Nullable;

/** A territory of the tree as it is imported. */
record Unit(String id, @Nullable String parent, String type) {

    String line() {
        return """
        {"id":"%s","parent":%s,"kato":"%1$s","iso":null,"name":{"kk":"%1$s","ru":"%1$s","en":"%1$s"},"type":"%3$s"}
        """
                .formatted(id, parent == null ? "null" : '"' + parent + '"', type);
    }
}
