package kz.mandat.law.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.mandat.law.Fraction;
import kz.mandat.law.Ground;
import kz.mandat.law.Language;
import kz.mandat.law.Numbers;
import kz.mandat.law.Sourced;
import kz.mandat.law.Text;
import org.jspecify.annotations.Nullable;

/** A regime as a page for people: every value with what it rests on and the doubt about it. */
public record RegimePage(Regime regime, List<Row> rows) {

    /** One value in words, its ground, and the doubt that its reader has to see. */
    public record Row(Text label, Text value, Ground ground, @Nullable Text doubt) {}

    public static RegimePage of(Regime regime) {
        return new RegimePage(regime, new Rows(regime).all());
    }

    /** The page as a table in Markdown. */
    public String markdown(Language language) {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(regime.name().in(language)).append(" (`").append(regime.id());
        page.append("`)\n\n").append(header(language));
        for (Row row : rows) {
            String doubt = row.doubt() == null ? "" : " *" + row.doubt().in(language) + "*";
            page.append("| ").append(row.label().in(language));
            page.append(" | ").append(row.value().in(language)).append(doubt);
            page.append(" | ").append(row.ground().cite().in(language)).append(" |\n");
        }
        return page.append('\n').toString();
    }

    private static String header(Language language) {
        return switch (language) {
            case KK -> "| не | мәні | негізі |\n|---|---|---|\n";
            case RU -> "| что | значение | основание |\n|---|---|---|\n";
            case EN -> "| what | value | ground |\n|---|---|---|\n";
        };
    }

    private static final class Rows {

        private final List<Row> rows = new ArrayList<>();

        private Rows(Regime regime) {
            add(RegimeLabels.FROM, regime.from());
            add(RegimeLabels.UNTIL, regime.until());
            add(RegimeLabels.SPLIT, regime.split());
            add(RegimeLabels.DISTRICT_SEATS, regime.districtSeats());
            add(RegimeLabels.ASSEMBLY_SEATS, regime.assemblySeats());
            if (regime.lists() != null) {
                lists(regime.lists());
            }
            if (regime.districts() != null) {
                districts(regime.districts());
            }
            if (regime.recall() != null) {
                recall(regime.recall());
            }
            add(RegimeLabels.MOBILE_BOXES, regime.mobileBoxes());
            regime.deposits().forEach(this::deposit);
            regime.funds().forEach(this::fund);
            add(RegimeLabels.FUND_FACTOR, regime.fundFactorForRepeatVoting());
            regime.calendar().forEach(this::term);
        }

        List<Row> all() {
            return List.copyOf(rows);
        }

        private void lists(ListRules rules) {
            add(RegimeLabels.LIST_SEATS, rules.seats());
            add(RegimeLabels.BASE, rules.base());
            add(RegimeLabels.AGAINST_ALL, rules.againstAllLine());
            add(RegimeLabels.THRESHOLD, rules.threshold());
            add(RegimeLabels.INCLUSIVE, rules.thresholdInclusive());
            add(RegimeLabels.QUOTIENT, rules.quotient());
            add(RegimeLabels.WHOLE_PARTS, rules.wholeParts());
            add(RegimeLabels.REMAINDERS, rules.remainders());
            add(RegimeLabels.EQUAL_REMAINDERS, rules.equalRemainders());
            add(RegimeLabels.ONE_LIST, rules.oneList().admission());
            add(RegimeLabels.COEFFICIENT, rules.oneList().coefficient());
            add(RegimeLabels.MINIMUM, rules.oneList().minimumSeats());
            rules.listQuotas().forEach(quota -> quota(RegimeLabels.LIST_QUOTA, quota));
            rules.mandateQuotas().forEach(quota -> quota(RegimeLabels.MANDATE_QUOTA, quota));
            if (rules.lengthCap() != null) {
                add(RegimeLabels.LENGTH_CAP, rules.lengthCap().factor());
                add(RegimeLabels.ROUNDING, rules.lengthCap().rounding());
            }
            if (rules.fill() != null) {
                add(RegimeLabels.CHOOSER, rules.fill().chooser());
                add(RegimeLabels.FILL_DAYS, rules.fill().daysAfterPublication());
                add(RegimeLabels.OTHERWISE, rules.fill().otherwise());
                add(RegimeLabels.VACANT, rules.fill().vacantWhenExhausted());
            }
        }

        private void quota(Text label, QuotaRule quota) {
            String dates =
                    " ("
                            + quota.from()
                            + " – "
                            + (quota.until() == null ? "" : quota.until())
                            + ")";
            add(joined(label, dates), quota.share());
            String categories =
                    quota.categories().value().stream()
                            .map(one -> one.title().en())
                            .collect(Collectors.joining(", "));
            rows.add(
                    new Row(
                            RegimeLabels.CATEGORIES,
                            new Text(
                                    titles(quota, Language.KK),
                                    titles(quota, Language.RU),
                                    categories),
                            quota.categories().ground(),
                            quota.categories().doubt()));
            add(RegimeLabels.YOUTH, quota.youth());
        }

        private static String titles(QuotaRule quota, Language language) {
            return quota.categories().value().stream()
                    .map(one -> one.title().in(language))
                    .collect(Collectors.joining(", "));
        }

        private void districts(DistrictRules rules) {
            add(RegimeLabels.PLURALITY, rules.plurality());
            add(RegimeLabels.TIE_OF_TWO, rules.tieOfTwoCandidates());
            add(RegimeLabels.TIE_OF_MORE, rules.tieOfMoreCandidates());
            add(RegimeLabels.REPEAT_VOTING, rules.repeatVotingWithin());
            add(RegimeLabels.REPEAT_ELECTIONS, rules.repeatElectionsWithin());
            add(RegimeLabels.FEWEST_CANDIDATES, rules.fewestCandidates());
            add(RegimeLabels.EXTENSION, rules.extension());
            add(RegimeLabels.SIGNATURES, rules.signaturesOfSelfNominated());
        }

        private void recall(RecallRules rules) {
            add(RegimeLabels.SIGNATURES_ABOVE, rules.signaturesAbove());
            add(RegimeLabels.VOTE_WITHIN, rules.voteWithin());
            add(RegimeLabels.TURNOUT, rules.turnoutAtLeast());
            add(RegimeLabels.FOR_RECALL, rules.votesForRecallAbove());
        }

        private void deposit(DepositRule rule) {
            add(joined(RegimeLabels.DEPOSIT, rule.race().title()), rule.minimumWages());
            for (DepositRule.Tier tier : rule.tiers()) {
                add(joined(RegimeLabels.PAYABLE, percent(tier.from().value())), tier.payable());
            }
            add(RegimeLabels.REFUND, rule.refundFrom());
        }

        private void fund(FundRule rule) {
            add(joined(RegimeLabels.FUND_OWN, rule.race().title()), rule.own());
            add(RegimeLabels.FUND_DONATIONS, rule.donations());
            add(RegimeLabels.FUND_PERSON, rule.person());
            add(RegimeLabels.FUND_ENTITY, rule.legalEntity());
        }

        private void term(CalendarRule rule) {
            String from = rule.from() == null ? "" : moment(rule.from());
            String until = rule.until() == null ? "" : moment(rule.until());
            rows.add(
                    new Row(
                            rule.step().title(),
                            Text.same(from + " … " + until),
                            rule.ground(),
                            rule.doubt()));
        }

        private static String moment(CalendarRule.Moment moment) {
            String time = moment.time() == null ? "" : " " + moment.time();
            String day = (moment.day() > 0 ? "+" : "") + moment.day();
            return moment.anchor().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " "
                    + day
                    + time;
        }

        private void add(Text label, @Nullable Sourced<?> value) {
            if (value != null) {
                rows.add(new Row(label, words(value.value()), value.ground(), value.doubt()));
            }
        }

        private static Text words(@Nullable Object value) {
            return switch (value) {
                case Fraction fraction -> percent(fraction);
                case Boolean yes ->
                        yes ? new Text("иә", "да", "yes") : new Text("жоқ", "нет", "no");
                case Enum<?> constant ->
                        Text.same(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
                case null, default -> Text.same(String.valueOf(value));
            };
        }

        private static Text percent(Fraction share) {
            return new Text(
                    Numbers.percent(share, 4, Language.KK),
                    Numbers.percent(share, 4, Language.RU),
                    Numbers.percent(share, 4, Language.EN));
        }

        private static Text joined(Text label, Text more) {
            return new Text(
                    label.kk() + " — " + more.kk(),
                    label.ru() + " — " + more.ru(),
                    label.en() + " — " + more.en());
        }

        private static Text joined(Text label, String more) {
            return new Text(label.kk() + more, label.ru() + more, label.en() + more);
        }
    }
}
