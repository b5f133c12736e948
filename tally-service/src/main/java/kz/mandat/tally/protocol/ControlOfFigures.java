package kz.mandat.tally.protocol;

import java.util.List;
import kz.mandat.law.Language;
import kz.mandat.law.Text;
import kz.mandat.law.protocol.ControlRelation;
import kz.mandat.law.protocol.ControlRelations;
import kz.mandat.law.protocol.ProtocolFigures;
import kz.mandat.platform.text.Localized;

/** Asks the law which control relations the figures of a complete form break. */
final class ControlOfFigures {

    private ControlOfFigures() {}

    static List<Finding> findings(ProtocolForm form) {
        return ControlRelations.check(figures(form)).stream()
                .map(finding -> finding(finding.relation(), finding.fields(), finding.message()))
                .toList();
    }

    private static Finding finding(ControlRelation relation, List<String> fields, Text message) {
        return new Finding(
                relation.id(),
                relation.severity().name().toLowerCase(java.util.Locale.ROOT),
                relation.article().number(),
                fields,
                new Localized(
                        message.in(Language.KK), message.in(Language.RU), message.in(Language.EN)));
    }

    private static ProtocolFigures figures(ProtocolForm form) {
        List<MobileBox> boxes = form.mobileBoxes() == null ? List.of() : form.mobileBoxes();
        return new ProtocolFigures(
                form.voters(),
                form.issued(),
                form.issuedByMember(),
                form.absentee(),
                form.outside(),
                form.received(),
                form.cancelled(),
                form.found(),
                form.votes(),
                form.againstAll(),
                form.invalid(),
                boxes.stream().map(ControlOfFigures::box).toList(),
                form.countStartedAt(),
                form.signedAt());
    }

    private static kz.mandat.law.protocol.MobileBox box(MobileBox box) {
        return new kz.mandat.law.protocol.MobileBox(
                Math.toIntExact(box.number()), box.applications(), box.found());
    }
}
