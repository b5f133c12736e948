package kz.mandat.nominations.election;

import java.util.List;

/**
 * That a contest is held instead of another, by which decision, whether anybody new stands, and in
 * which territories; none are named where the vote is held again everywhere.
 */
public record Repeat(
        String contest, RepeatKind kind, String decisionNumber, List<String> territories) {}
