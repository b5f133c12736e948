package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import kz.mandat.nominations.fund.BankWeek.Sums;
import org.jspecify.annotations.Nullable;

/**
 * A question to the bank: until when it is due, and whether the answer, counted from the fund's
 * opening, agrees with what was booked.
 *
 * @param state waits, overdue, agrees or differs
 * @param late whether the answer came after its term
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankRequestView(
        UUID id,
        Instant askedAt,
        Instant dueAt,
        String reason,
        String state,
        boolean late,
        @Nullable Instant answeredAt,
        @Nullable Sums reported,
        @Nullable Sums booked) {

    static BankRequestView waiting(BankRequestEntity asked, Instant now) {
        boolean overdue = now.isAfter(asked.dueAt);
        return new BankRequestView(
                asked.id,
                asked.askedAt,
                asked.dueAt,
                asked.reason,
                overdue ? "overdue" : "waits",
                overdue,
                null,
                null,
                null);
    }

    static BankRequestView answered(BankRequestEntity asked, BankAnswerEntity answer) {
        Sums reported = new Sums(answer.received, answer.spent, answer.balance);
        Sums booked = new Sums(answer.bookedReceived, answer.bookedSpent, answer.bookedBalance);
        return new BankRequestView(
                asked.id,
                asked.askedAt,
                asked.dueAt,
                asked.reason,
                reported.equals(booked) ? "agrees" : "differs",
                answer.answeredAt.isAfter(asked.dueAt),
                answer.answeredAt,
                reported,
                booked);
    }
}
