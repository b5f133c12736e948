package kz.mandat.gateway.limit;

import io.smallrye.config.ConfigMapping;

/** Requests a second, on average over ten seconds; zero is no limit. */
@ConfigMapping(prefix = "mandat.limits")
public interface LimitSettings {

    /** For one token or one signed-in browser. */
    int caller();

    /** For one network address without either. */
    int anonymous();
}
