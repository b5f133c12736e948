package kz.mandat.platform.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the trail are wanted; an empty text stands for any.
 *
 * @param subject the thing, and whatever belongs to it
 * @param from the first day, in the capital's time
 * @param to the last day
 */
public record AuditFilter(
        @QueryParam("subject") @DefaultValue("") String subject,
        @QueryParam("actor") @DefaultValue("") String actor,
        @QueryParam("action") @DefaultValue("") String action,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to) {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    @Nullable OffsetDateTime begin() {
        return from == null ? null : from.atStartOfDay(CAPITAL).toOffsetDateTime();
    }

    @Nullable OffsetDateTime end() {
        return to == null ? null : to.plusDays(1).atStartOfDay(CAPITAL).toOffsetDateTime();
    }
}
