package kz.mandat.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, when and on what ground. */
public record AuditRecordView(
        long id,
        Instant at,
        String actor,
        List<String> roles,
        String unit,
        String action,
        String subject,
        @Nullable String reason) {}
