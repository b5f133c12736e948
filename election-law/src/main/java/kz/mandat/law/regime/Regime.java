package kz.mandat.law.regime;

import java.time.LocalDate;
import java.util.List;
import kz.mandat.law.BadInput;
import kz.mandat.law.Edition;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import kz.mandat.law.Text;
import org.jspecify.annotations.Nullable;

/** One electoral system for one body from one day until before another, as its file states it. */
public record Regime(
        String id,
        Body body,
        Text name,
        Edition edition,
        String hash,
        Sourced<LocalDate> from,
        @Nullable Sourced<LocalDate> until,
        @Nullable Sourced<SeatSplit> split,
        @Nullable Sourced<Integer> districtSeats,
        @Nullable Sourced<Integer> assemblySeats,
        @Nullable ListRules lists,
        @Nullable DistrictRules districts,
        @Nullable RecallRules recall,
        @Nullable Sourced<MobileBoxRule> mobileBoxes,
        List<DepositRule> deposits,
        List<FundRule> funds,
        @Nullable Sourced<Fraction> fundFactorForRepeatVoting,
        List<CalendarRule> calendar) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from.value()) && (until == null || day.isBefore(until.value()));
    }

    /** The rules for lists; a regime without them is a {@link BadInput}. */
    public ListRules listRules() {
        if (lists == null) {
            throw new BadInput("regime", id + " distributes no mandates among lists");
        }
        return lists;
    }

    /** The rules for constituencies; a regime without them is a {@link BadInput}. */
    public DistrictRules districtRules() {
        if (districts == null) {
            throw new BadInput("regime", id + " has no single-mandate constituencies");
        }
        return districts;
    }

    /** The rules of a recall; a regime without them is a {@link BadInput}. */
    public RecallRules recallRules() {
        if (recall == null) {
            throw new BadInput("regime", id + " is not a vote on a recall");
        }
        return recall;
    }

    /** The same regime with a threshold that no law gives, for a question of the kind "what if". */
    public Regime supposingThreshold(Fraction threshold) {
        if (threshold.sign() <= 0 || threshold.compareTo(Fraction.ONE) > 0) {
            throw new BadInput("threshold", threshold + " is not above 0 and at most 1");
        }
        return new Regime(
                id,
                body,
                name,
                edition,
                hash,
                from,
                until,
                split,
                districtSeats,
                assemblySeats,
                listRules().supposing(threshold),
                districts,
                recall,
                mobileBoxes,
                deposits,
                funds,
                fundFactorForRepeatVoting,
                calendar);
    }
}
