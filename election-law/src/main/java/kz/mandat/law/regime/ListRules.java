package kz.mandat.law.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.mandat.law.Fraction;
import kz.mandat.law.Sourced;
import org.jspecify.annotations.Nullable;

/** The rules for the mandates that are distributed among party lists. */
public record ListRules(
        @Nullable Sourced<Integer> seats,
        Sourced<PercentageBase> base,
        Sourced<Boolean> againstAllLine,
        Sourced<Fraction> threshold,
        Sourced<Boolean> thresholdInclusive,
        Sourced<Distribution> quotient,
        Sourced<Distribution> wholeParts,
        Sourced<Distribution> remainders,
        Sourced<EqualRemainders> equalRemainders,
        OneListRule oneList,
        List<QuotaRule> listQuotas,
        List<QuotaRule> mandateQuotas,
        @Nullable LengthCap lengthCap,
        @Nullable FillRule fill) {

    /** The quota for the list itself on a day, where the law had one. */
    public Optional<QuotaRule> listQuotaOn(LocalDate day) {
        return listQuotas.stream().filter(rule -> rule.appliesOn(day)).findFirst();
    }

    /** The quota for the mandates on a day, where the law had one. */
    public Optional<QuotaRule> mandateQuotaOn(LocalDate day) {
        return mandateQuotas.stream().filter(rule -> rule.appliesOn(day)).findFirst();
    }

    ListRules supposing(Fraction otherThreshold) {
        return new ListRules(
                seats,
                base,
                againstAllLine,
                threshold.supposing(otherThreshold),
                thresholdInclusive,
                quotient,
                wholeParts,
                remainders,
                equalRemainders,
                oneList,
                listQuotas,
                mandateQuotas,
                lengthCap,
                fill);
    }

    static ListRules read(Node node) {
        ListRules rules =
                new ListRules(
                        node.optionalSourced("seats", Values::positive),
                        node.sourced("base", Values.of(PercentageBase.class)),
                        node.sourced("againstAllLine", Values::yesOrNo),
                        node.sourced("threshold", Values::share),
                        node.sourced("thresholdInclusive", Values::yesOrNo),
                        node.sourced("quotient", Values.of(Distribution.class)),
                        node.sourced("wholeParts", Values.of(Distribution.class)),
                        node.sourced("remainders", Values.of(Distribution.class)),
                        node.sourced("equalRemainders", Values.of(EqualRemainders.class)),
                        OneListRule.read(node.object("oneList")),
                        node.objects("listQuotas", QuotaRule::read),
                        node.objects("mandateQuotas", QuotaRule::read),
                        node.optional("lengthCap", LengthCap::read),
                        node.optional("fill", FillRule::read));
        node.finish();
        return rules;
    }
}
