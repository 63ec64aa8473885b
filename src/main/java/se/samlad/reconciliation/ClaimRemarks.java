package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Message;
import se.samlad.core.Swedish;

/** What a reviewer is told besides the verdict: whether it can be, what the county's figures would be, what to write. */
final class ClaimRemarks {

    private static final Set<Verdict> TO_CORRECT =
            EnumSet.of(Verdict.MATCH_TRUNCATED, Verdict.DIFFERS, Verdict.DIFFERS_EXPLAINED, Verdict.CONTRADICTION);

    private final ReportFigures figures;

    ClaimRemarks(ReportFigures figures) {
        this.figures = figures;
    }

    Assessment on(Claim claim, Assessment assessment) {
        if (!TO_CORRECT.contains(assessment.verdict())) {
            return assessment;
        }
        Optional<StatedFigure> figure = figures.of(claim);
        List<Message> remarks = new ArrayList<>();
        Reachability.unreachable(claim, figure.map(StatedFigure::whole).orElse(0))
                .ifPresent(remarks::add);
        figure.flatMap(each -> inCounty(each, assessment)).ifPresent(remarks::add);
        Optional<String> wording = figure.flatMap(Wording::corrected);
        wording.map(text -> Message.of("V907", text)).ifPresent(remarks::add);
        return assessment.telling(remarks).suggesting(wording);
    }

    /** What the difference moves in the county's figures. */
    private Optional<Message> inCounty(StatedFigure figure, Assessment assessment) {
        int moved = assessment.reasoning().explanations().stream()
                .findFirst()
                .map(Explanation::closes)
                .orElseGet(() -> figure.claim().unit() == Unit.COUNT
                        ? figure.claim().value().intValue() - figure.part()
                        : 0);
        return figures.inCounty(figure.claim())
                .filter(county -> moved != 0 && county.part() + moved >= 0)
                .map(county ->
                        Message.of("V906", Swedish.count(county.part()), Swedish.count((long) county.part() + moved)));
    }
}
