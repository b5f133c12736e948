package kz.mandat.nominations.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A week of a fund: whether the bank's report is there and agrees with what was booked. The report
 * is due on the day after the week.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankWeek(
        LocalDate firstDay,
        LocalDate lastDay,
        String state,
        @Nullable Sums reported,
        @Nullable Sums booked) {

    /** What came, what left, and what lay on the account at the end of the week. */
    public record Sums(long received, long spent, long balance) {}

    static BankWeek reported(BankReportEntity row) {
        Sums reported = new Sums(row.received, row.spent, row.balance);
        Sums booked = new Sums(row.bookedReceived, row.bookedSpent, row.bookedBalance);
        return new BankWeek(
                row.firstDay,
                row.lastDay,
                reported.equals(booked) ? "agrees" : "differs",
                reported,
                booked);
    }

    static BankWeek missing(LocalDate firstDay, LocalDate today) {
        LocalDate lastDay = firstDay.plusDays(6);
        return new BankWeek(
                firstDay, lastDay, lastDay.isBefore(today) ? "overdue" : "running", null, null);
    }
}
