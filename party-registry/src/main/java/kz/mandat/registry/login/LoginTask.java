package kz.mandat.registry.login;

/**
 * A login that is to be opened, or ended.
 *
 * @param unit what bounds the observer, such as {@code territory:KZ}
 * @param attempts how often it was tried, this time included
 */
record LoginTask(
        String observer,
        String username,
        boolean wanted,
        String organisation,
        String unit,
        int attempts) {}
