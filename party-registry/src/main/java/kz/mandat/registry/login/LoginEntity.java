package kz.mandat.registry.login;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
