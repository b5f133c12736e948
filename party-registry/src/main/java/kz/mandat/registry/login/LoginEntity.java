package kz.mandat.registry.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

@Entity
@Table(name = "observer_login")
class LoginEntity {

    @Id String observer;
    String username;
    @Nullable String account;
    boolean wanted;
    boolean settled;
    int attempts;
    Instant nextAttemptAt;
    @Nullable String problem;
    @Nullable Instant handedOverAt;
}
