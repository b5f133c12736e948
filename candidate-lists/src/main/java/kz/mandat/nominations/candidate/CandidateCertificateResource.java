package kz.mandat.nominations.candidate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.mandat.nominations.constituency.Constituencies;
import kz.mandat.nominations.constituency.Constituency;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.print.Sheet;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The certificate that a registered candidate receives (art. 89(4-3)2, 104(6-1)2, 113-5(10)). */
@Path("/api/contests/{contest}/candidates/{candidate}/certificate")
@Tag(name = "Candidates")
@RunOnVirtualThread
public class CandidateCertificateResource {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Candidates candidates;
    private final Contests contests;
    private final Constituencies constituencies;

    @Inject
    CandidateCertificateResource(
            Candidates candidates, Contests contests, Constituencies constituencies) {
        this.candidates = candidates;
        this.contests = contests;
        this.constituencies = constituencies;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "The certificate of a registered candidate, to print")
    public String certificate(@RestPath String contest, @RestPath String candidate) {
        CandidateView who = candidates.get(contest, candidate);
        Instant registeredAt = who.registeredAt();
        if (who.state() != CandidateState.REGISTERED || registeredAt == null) {
            throw ProblemException.notFound("certificate", candidate);
        }
        Contest where = contests.get(contest);
        String district = where.constituency() == null ? contest : where.constituency();
        Constituency constituency = constituencies.get(district);
        String patronymic = who.patronymic() == null ? "" : " " + who.patronymic();
        Sheet sheet =
                new Sheet("kk", "Кандидат куәлігі / Удостоверение кандидата / Certificate")
                        .centred(who.surname() + " " + who.givenName() + patronymic)
                        .beginTable()
                        .row("Округ / Округ / Constituency", constituency.name().kk())
                        .row("", constituency.name().ru())
                        .row(
                                "Дауыс беру күні / День голосования / Voting day",
                                where.election().votingDay().toString())
                        .row("Шешім / Решение / Decision", "№ " + who.decisionNumber())
                        .row(
                                "Тіркелген уақыты / Время регистрации / Registered at",
                                TO_THE_SECOND.format(
                                        registeredAt.atZone(LocalTimes.zoneOf(where.territory()))))
                        .endTable();
        if (who.generated()) {
            sheet.mark("Жасанды / Вымышленное лицо");
        }
        return sheet.html();
    }
}
