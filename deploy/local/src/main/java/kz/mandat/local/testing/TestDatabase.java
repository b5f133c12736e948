package kz.mandat.local.testing;

/** An empty PostgreSQL database and the login that owns it. */
public record TestDatabase(String jdbcUrl, String username, String password) {}
