package kz.mandat.registry.accreditation;

import java.time.LocalDate;
import kz.mandat.registry.login.LoginView;
import org.jspecify.annotations.Nullable;

/** An observer as the commission that accredited sees it: the badge's code and the login. */
public record ObserverEntry(
        String code,
        boolean valid,
        LocalDate validFrom,
        @Nullable LocalDate withdrawnOn,
        @Nullable LoginView login) {

    static ObserverEntry of(ObserverEntity observer, LocalDate day, @Nullable LoginView login) {
        return new ObserverEntry(
                observer.code,
                observer.isValid(day),
                observer.validFrom,
                observer.withdrawnOn,
                login);
    }
}
