package kz.mandat.law.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import kz.mandat.law.Article;
import kz.mandat.law.Fraction;
import kz.mandat.law.Names;
import kz.mandat.law.Source;
import kz.mandat.law.Step;
import kz.mandat.law.Text;
import kz.mandat.law.margins.Margin;
import kz.mandat.law.margins.Margins;
import kz.mandat.law.margins.SeatMargin;
import kz.mandat.law.seats.ListAllocation;
import kz.mandat.law.seats.ListAllocation.Allocated;
import kz.mandat.law.seats.ListAllocation.NotProvidedByLaw;
import kz.mandat.law.seats.ListResult;
import kz.mandat.law.seats.ListStanding;
import org.jspecify.annotations.Nullable;

/** An outcome as one line of JSON; fractions are exact, in lowest terms. */
final class Answer {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final boolean texts;

    private Answer(JsonGenerator json, boolean texts) {
        this.json = json;
        this.texts = texts;
    }

    /** The outcome, with the texts of its steps and with its margins if they are asked for. */
    static String of(ListAllocation allocation, boolean texts, @Nullable Margins margins) {
        return write(
                texts,
                answer -> {
                    answer.allocation(allocation);
                    if (margins != null) {
                        answer.margins(margins);
                    }
                });
    }

    /** The answer to a line of a batch that is no election. */
    static String invalid(long line, String field, String reason) {
        return write(
                false,
                answer -> {
                    answer.json.writeNumberField("line", line);
                    answer.json.writeStringField("outcome", "invalid");
                    answer.json.writeStringField("field", field);
                    answer.json.writeStringField("reason", reason);
                });
    }

    private interface Body {
        void write(Answer answer) throws IOException;
    }

    private static String write(boolean texts, Body body) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(new Answer(json, texts));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void allocation(ListAllocation allocation) throws IOException {
        json.writeStringField("regime", allocation.election().regime().id());
        json.writeNumberField("seats", allocation.election().seats());
        json.writeNumberField("base", allocation.base());
        switch (allocation) {
            case Allocated allocated -> allocated(allocated);
            case NotProvidedByLaw none -> notProvided(none);
        }
        json.writeArrayFieldStart("steps");
        for (Step step : allocation.steps()) {
            step(step);
        }
        json.writeEndArray();
    }

    private void allocated(Allocated allocated) throws IOException {
        fraction("quotient", allocated.quotient());
        json.writeStringField("outcome", "allocated");
        json.writeArrayFieldStart("lists");
        for (ListResult list : allocated.lists()) {
            json.writeStartObject();
            json.writeStringField("id", list.id());
            json.writeNumberField("votes", list.votes());
            fraction("share", list.share());
            json.writeBooleanField("admitted", list.admitted());
            json.writeNumberField("whole", list.whole());
            fraction("remainder", list.remainder());
            json.writeNumberField("seats", list.seats());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void notProvided(NotProvidedByLaw none) throws IOException {
        fraction("quotient", none.quotient());
        json.writeStringField("outcome", "not-provided-by-law");
        json.writeStringField("reason", none.gap().id());
        json.writeArrayFieldStart("lists");
        for (ListStanding list : none.lists()) {
            json.writeStartObject();
            json.writeStringField("id", list.id());
            json.writeNumberField("votes", list.votes());
            fraction("share", list.share());
            json.writeBooleanField("admitted", list.admitted());
            Integer whole = list.whole();
            if (whole == null) {
                json.writeNullField("whole");
            } else {
                json.writeNumberField("whole", whole);
            }
            fraction("remainder", list.remainder());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void step(Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", step.rule());
        switch (step.ground()) {
            case Article article -> json.writeStringField("article", article.number());
            case Source source -> {
                json.writeNullField("article");
                json.writeStringField("source", source.description());
                json.writeBooleanField("unverified", true);
            }
        }
        json.writeBooleanField("interpretation", step.interpretation());
        json.writeObjectFieldStart("figures");
        for (var figure : step.figures().plain().entrySet()) {
            json.writeFieldName(figure.getKey());
            switch (figure.getValue()) {
                case Long whole -> json.writeNumber(whole);
                case Boolean yes -> json.writeBoolean(yes);
                default -> json.writeString(figure.getValue().toString());
            }
        }
        json.writeEndObject();
        if (texts) {
            text(step.text());
        }
        json.writeEndObject();
    }

    private void text(Text text) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("kk", text.kk());
        json.writeStringField("ru", text.ru());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void margins(Margins margins) throws IOException {
        json.writeObjectFieldStart("margins");
        margin("smallestMove", margins.smallestMove().orElse(null));
        margin("smallestNotCast", margins.smallestNotCast().orElse(null));
        json.writeArrayFieldStart("pairs");
        for (Margin margin : margins.pairs()) {
            margin(margin);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notCast");
        for (Margin margin : margins.notCast()) {
            margin(margin);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("seats");
        for (SeatMargin seat : margins.seats()) {
            json.writeStartObject();
            json.writeStringField("list", seat.list());
            json.writeNumberField("seat", seat.seat());
            json.writeBooleanField("held", seat.held());
            margin("move", seat.move());
            margin("notCast", seat.notCast());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void margin(String name, @Nullable Margin margin) throws IOException {
        json.writeFieldName(name);
        if (margin == null) {
            json.writeNull();
        } else {
            margin(margin);
        }
    }

    private void margin(Margin margin) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", margin.from());
        String to = margin.to();
        if (to != null) {
            json.writeStringField("to", to);
        }
        json.writeNumberField("votes", margin.votes());
        json.writeStringField("rule", margin.rule().id());
        if (margin.gap() != null) {
            json.writeStringField("reason", margin.gap().id());
        }
        json.writeObjectFieldStart("seats");
        for (Margin.SeatChange change : margin.changes()) {
            json.writeNumberField(change.list(), change.after() - change.before());
        }
        json.writeEndObject();
        if (texts) {
            text(margin.text(Names.IDS));
        }
        json.writeEndObject();
    }

    private void fraction(String name, @Nullable Fraction fraction) throws IOException {
        if (fraction == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, fraction.toString());
        }
    }
}
