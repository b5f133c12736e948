package kz.mandat.allocation.result;

import java.util.List;
import kz.mandat.allocation.following.FollowingKind;
import org.jspecify.annotations.Nullable;

/** What commissions did about a contest as a whole, whichever version its result has. */
record CommissionActs(
        List<AnnulmentView> annulments,
        List<FollowingView> following,
        @Nullable SupersededView supersededBy) {

    static final CommissionActs NONE = new CommissionActs(List.of(), List.of(), null);

    /** The status that these acts give a result which would otherwise have another. */
    ResultStatus status(ResultStatus otherwise) {
        if (supersededBy != null) {
            return ResultStatus.SUPERSEDED;
        }
        return annulments.stream().anyMatch(AnnulmentView::isWhole) ? annulled() : otherwise;
    }

    private ResultStatus annulled() {
        return following.stream()
                .filter(one -> one.cause().equals(RepeatOrders.ANNULMENT))
                .map(one ->
                        one.kind() == FollowingKind.REPEAT_VOTING
                                ? ResultStatus.REPEAT_VOTING_ORDERED
                                : ResultStatus.REPEAT_ELECTIONS_ORDERED)
                .findFirst()
                .orElse(ResultStatus.ANNULLED);
    }
}
