package kz.mandat.law.regime;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.mandat.law.Edition;

/**
 * Reads a regime from its file, strictly: whatever is not the law is an error that names file and
 * key.
 */
final class RegimeFile {

    private RegimeFile() {}

    static Regime read(String file, byte[] utf8) {
        Node unread = Node.root(file, utf8, Edition.EL23);
        Edition edition = unread.required("edition", name -> Edition.valueOf((String) name));
        Node node = unread.inEdition(edition);
        Regime regime =
                new Regime(
                        node.string("id"),
                        node.required("body", id -> Body.of((String) id)),
                        node.object("name").text(),
                        edition,
                        sha256(utf8),
                        node.sourced("from", Values::date),
                        node.optionalSourced("until", Values::date),
                        node.optionalSourced("split", Values.of(SeatSplit.class)),
                        node.optionalSourced("districtSeats", Values::positive),
                        node.optionalSourced("assemblySeats", Values::positive),
                        node.optional("lists", ListRules::read),
                        node.optional("districts", DistrictRules::read),
                        node.optional("recall", RecallRules::read),
                        node.optionalSourced("mobileBoxes", Values.of(MobileBoxRule.class)),
                        node.objects("deposits", DepositRule::read),
                        node.objects("funds", FundRule::read),
                        node.optionalSourced("fundFactorForRepeatVoting", Values::positiveFraction),
                        node.objects("calendar", CalendarRule::read));
        node.finish();
        if (!file.equals(regime.id() + ".json")) {
            throw node.error("id", "is not the name of the file");
        }
        return regime;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
