package kz.mandat.nominations.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kz.mandat.nominations.csv.CsvRow;
import kz.mandat.nominations.csv.CsvTable;
import kz.mandat.nominations.csv.XlsxTable;
import kz.mandat.nominations.election.Contest;
import kz.mandat.nominations.election.Contests;
import kz.mandat.nominations.list.ListReport;
import kz.mandat.nominations.list.ListReports;
import kz.mandat.nominations.list.PartyListView;
import kz.mandat.nominations.list.PartyLists;
import kz.mandat.nominations.list.SubmitListRequest;
import kz.mandat.nominations.party.Parties;
import kz.mandat.nominations.person.PersonRequest;
import kz.mandat.nominations.rule.NominationRule;
import kz.mandat.platform.problem.FieldError;
import kz.mandat.platform.problem.InputRule;
import kz.mandat.platform.problem.ProblemCode;
import kz.mandat.platform.problem.ProblemException;
import kz.mandat.platform.security.Caller;
import kz.mandat.platform.text.Localized;
import org.jspecify.annotations.Nullable;

/** Lets a party write its list, checks every change, and submits what was saved. */
@ApplicationScoped
@Transactional
public class Drafts {

    private static final TypeReference<List<PersonRequest>> PERSONS = new TypeReference<>() {};

    private final DraftRepository rows;
    private final Contests contests;
    private final Parties parties;
    private final ListReports reports;
    private final PartyLists lists;
    private final Caller caller;
    private final ObjectMapper json;
    private final Validator validator;
    private final XlsxTable spreadsheets;
    private final Clock clock;

    @Inject
    Drafts(
            DraftRepository rows,
            Contests contests,
            Parties parties,
            ListReports reports,
            PartyLists lists,
            Caller caller,
            ObjectMapper json,
            Validator validator,
            XlsxTable spreadsheets,
            Clock clock) {
        this.rows = rows;
        this.contests = contests;
        this.parties = parties;
        this.reports = reports;
        this.lists = lists;
        this.caller = caller;
        this.json = json;
        this.validator = validator;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    /** The check alone: nothing is saved. */
    ListReport check(String contestId, String party, List<PersonRequest> persons) {
        return reports.of(own(contestId, party), party, SaveDraftRequest.people(persons));
    }

    DraftView get(String contestId, String party) {
        Contest contest = own(contestId, party);
        return view(contest, saved(contestId, party));
    }

    DraftView save(String contestId, String party, SaveDraftRequest request) {
        Contest contest = own(contestId, party);
        DraftEntity draft = madeFrom(contestId, party, request.version());
        return view(contest, write(contestId, party, draft, request.persons()));
    }

    /** The saved draft, held; refused where it is no longer the one that the change began with. */
    private @Nullable DraftEntity madeFrom(String contestId, String party, int version) {
        DraftEntity draft = rows.locked(contestId, party).orElse(null);
        int before = draft == null ? 0 : draft.version;
        if (before != version) {
            throw new ProblemException(
                    ProblemCode.PRECONDITION_FAILED,
                    "The draft is at version %d, yours was made from %d; read it again."
                            .formatted(before, version));
        }
        return draft;
    }

    /** The persons of an earlier version: what somebody wrote over is not lost. */
    List<PersonRequest> version(String contestId, String party, int version) {
        own(contestId, party);
        return rows.persons(contestId, party, version)
                .map(this::persons)
                .orElseThrow(() -> ProblemException.notFound("version", String.valueOf(version)));
    }

    /** Replaces the draft by the lines of a file: all of them or none. */
    DraftView readCsv(String contestId, String party, int version, String csv) {
        return read(contestId, party, version, CsvTable.read(csv, PersonFile.COLUMNS));
    }

    /** The same from a spreadsheet. */
    DraftView readXlsx(String contestId, String party, int version, byte[] xlsx) {
        return read(contestId, party, version, spreadsheets.read(xlsx, PersonFile.COLUMNS));
    }

    private DraftView read(String contestId, String party, int version, List<CsvRow> lines) {
        Contest contest = own(contestId, party);
        SaveDraftRequest file = new SaveDraftRequest(0, PersonFile.read(lines));
        List<FieldError> faults =
                validator.validate(file).stream()
                        .map(fault ->
                                FieldError.of(
                                        fault.getPropertyPath().toString(),
                                        InputRule.INVALID,
                                        fault.getMessage()))
                        .sorted(Comparator.comparing(FieldError::field))
                        .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        DraftEntity draft = madeFrom(contestId, party, version);
        return view(contest, write(contestId, party, draft, file.persons()));
    }

    PartyListView submit(String contestId, String party, @Nullable Localized generated) {
        own(contestId, party);
        List<PersonRequest> persons = persons(saved(contestId, party).persons);
        return lists.submit(contestId, new SubmitListRequest(party, persons, generated, null));
    }

    private DraftEntity write(
            String contest,
            String party,
            @Nullable DraftEntity existing,
            List<PersonRequest> persons) {
        DraftEntity draft = existing == null ? new DraftEntity() : existing;
        draft.key = new DraftEntity.Key(contest, party);
        draft.version = draft.version + 1;
        draft.persons = text(persons);
        draft.changedBy = caller.name();
        draft.changedAt = clock.instant();
        rows.persistAndFlush(draft);
        return draft;
    }

    private Contest own(String contestId, String party) {
        Contest contest = contests.get(contestId);
        caller.requireParty(party);
        if (parties.find(party).isEmpty()) {
            throw NominationRule.REGISTERED_PARTY.refusal("party", contest.body(), party);
        }
        ListReports.requireListContest(contest);
        return contest;
    }

    private DraftEntity saved(String contest, String party) {
        return rows.findByIdOptional(new DraftEntity.Key(contest, party))
                .orElseThrow(() -> ProblemException.notFound("draft", party));
    }

    private DraftView view(Contest contest, DraftEntity draft) {
        List<PersonRequest> persons = persons(draft.persons);
        String party = draft.key.party();
        return new DraftView(
                contest.id(),
                party,
                draft.version,
                draft.changedAt,
                persons,
                reports.of(contest, party, SaveDraftRequest.people(persons)));
    }

    private String text(List<PersonRequest> persons) {
        try {
            return json.writeValueAsString(persons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<PersonRequest> persons(String saved) {
        try {
            return json.readValue(saved, PERSONS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
