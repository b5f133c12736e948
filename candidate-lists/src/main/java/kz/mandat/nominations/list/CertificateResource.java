package kz.mandat.nominations.list;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.election.LocalTimes;
import kz.mandat.nominations.print.Sheet;
import kz.mandat.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The certificate of a registered list, as a page to print. */
@Path("/api/contests/{contest}/lists/{party}/certificate")
@Tag(name = "Party lists")
@RunOnVirtualThread
public class CertificateResource {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", java.util.Locale.ROOT);

    private final PartyLists lists;
    private final Contests contests;

    @Inject
    CertificateResource(PartyLists lists, Contests contests) {
        this.lists = lists;
        this.contests = contests;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(summary = "The certificate of registration, in three languages, to print")
    public String certificate(@RestPath String contest, @RestPath String party) {
        PartyListView list = lists.get(contest, party);
        Instant registeredAt = list.registeredAt();
        if (list.state() != ListState.REGISTERED || registeredAt == null) {
            throw ProblemException.notFound("certificate", party);
        }
        Contest where = contests.get(contest);
        String time =
                TO_THE_SECOND.format(registeredAt.atZone(LocalTimes.zoneOf(where.territory())));
        Sheet sheet =
                new Sheet("kk", "Куәлік / Свидетельство / Certificate")
                        .centred(
                                "Партиялық тізімді тіркеу туралы / О регистрации партийного списка"
                                        + " / Of the registration of a party list")
                        .beginTable()
                        .row("Партия / Партия / Party", list.name().kk())
                        .row("", list.name().ru())
                        .row("", list.name().en())
                        .row("Сайлау / Выборы / Contest", contest)
                        .row(
                                "Дауыс беру күні / День голосования / Voting day",
                                where.election().votingDay().toString())
                        .row(
                                "Тізімде / В списке / Persons",
                                String.valueOf(list.figures().persons()))
                        .row("Шешім / Решение / Decision", "№ " + list.decisionNumber())
                        .row("Тіркелген уақыты / Время регистрации / Registered at", time)
                        .endTable();
        if (list.generated() != null) {
            sheet.mark(list.generated().kk() + " / " + list.generated().ru());
        }
        return sheet.html();
    }
}
