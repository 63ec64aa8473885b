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
        figure.flatMap(each -> inCounty(each, assessment.verdict())).ifPresent(remarks::add);
        Optional<String> wording = figure.flatMap(Wording::corrected);
        wording.map(text -> Message.of("V907", text)).ifPresent(remarks::add);
        return assessment.telling(remarks).suggesting(wording);
    }

    /** What the difference moves in the county's figures; told of every one, also that it moves none. */
    private Optional<Message> inCounty(StatedFigure figure, Verdict verdict) {
        boolean differs = verdict == Verdict.DIFFERS || verdict == Verdict.DIFFERS_EXPLAINED;
        boolean contradicts = verdict == Verdict.CONTRADICTION && figure.claim().unit() == Unit.COUNT;
        Optional<Message> moved = differs || contradicts ? moved(figure) : Optional.empty();
        return differs ? moved.or(() -> Optional.of(unmoved(figure.claim()))) : moved;
    }

    private Optional<Message> moved(StatedFigure figure) {
        Optional<StatedFigure> county = figures.inCounty(figure.claim());
        int parts = figure.statedPart() - figure.part();
        if (parts != 0) {
            String code = figure.isStatedExactly() ? "V906" : "V912";
            return county.map(all -> moved(code, all.part(), parts));
        }
        int wholes = figure.statedWhole() - figure.whole();
        return county.filter(all -> wholes != 0).map(all -> moved("V913", all.whole(), wholes));
    }

    private static Message moved(String code, int from, int by) {
        return Message.of(code, Swedish.count(from), Swedish.count(Math.max(0L, (long) from + by)));
    }

    private Message unmoved(Claim claim) {
        boolean ofOtherPeriod = claim.subject() == Claim.Subject.PARTICIPANTS && !figures.isOfPeriod(claim);
        return ofOtherPeriod ? Message.of("V910", claim.asOf()) : Message.of("V911");
    }
}
