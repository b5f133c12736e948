package kz.mandat.law;

import org.jspecify.annotations.Nullable;

/**
 * A value of the law together with what it rests on and the doubt, if any, that its user has to
 * see.
 */
public record Sourced<T>(T value, Ground ground, @Nullable Text doubt) {

    public boolean unverified() {
        return ground.unverified();
    }

    /** Another value in its place that no law gives, for a question of the kind "what if". */
    public Sourced<T> supposing(T other) {
        return new Sourced<>(other, new Source("supposed"), doubt);
    }
}
