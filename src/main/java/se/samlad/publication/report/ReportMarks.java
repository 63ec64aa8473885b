package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samlad.claim.NumberMention;
import se.samlad.core.Texts;

/** What is marked in a report's text: every number, and what is stated without one. */
final class ReportMarks {

    private final ReportFacts facts;
    private final Map<Integer, ClaimView> claims;

    ReportMarks(ReportFacts facts) {
        this.facts = facts;
        this.claims = facts.claims().stream()
                .collect(Collectors.toMap(view -> view.claim().number(), Function.identity(), (one, other) -> one));
    }

    Marks marks() {
        List<Mark> numbers = new ArrayList<>();
        for (NumberMention number : facts.numbers()) {
            numbers.add(claim(number).map(claim -> ofClaim(number, claim)).orElseGet(() -> other(number)));
        }
        List<Mark> statements =
                facts.statements().stream().map(this::ofStatement).toList();
        return Marks.of(numbers, statements);
    }

    private Optional<ClaimView> claim(NumberMention number) {
        return number.claimNumber().isPresent()
                ? Optional.ofNullable(claims.get(number.claimNumber().getAsInt()))
                : Optional.empty();
    }

    private Mark ofClaim(NumberMention number, ClaimView claim) {
        List<String> notes = new ArrayList<>(List.of(claim.outcome()));
        notes.add(Texts.get("mark.stated", facts.stated(claim)));
        facts.counted(claim).ifPresent(counted -> notes.add(Texts.get("mark.counted", counted)));
        notes.add(Texts.get("mark.counting", claim.counting()));
        facts.explanation(claim).ifPresent(notes::add);
        return new Mark(
                number.start(),
                number.end(),
                claim.look(),
                claim.mark(),
                claim.anchor(),
                Integer.toString(claim.claim().number()),
                facts.hides(number),
                notes);
    }

    private Mark other(NumberMention number) {
        Look look = number.kind() == NumberMention.Kind.NOT_INTERPRETED ? Look.QUESTION : Look.OTHER;
        String id = facts.id(number);
        return new Mark(
                number.start(),
                number.end(),
                look,
                "m-" + id,
                "t-" + id,
                "",
                facts.hides(number),
                List.of(look.sign() + " " + Texts.get("number." + number.kind())));
    }

    private Mark ofStatement(Statement statement) {
        return new Mark(
                statement.claim().start(),
                statement.claim().end(),
                Look.INTERPRETATION,
                "m-" + statement.id(),
                "t-" + statement.id(),
                Texts.get("mark.interpretation"),
                facts.hides(statement),
                List.of(facts.hides(statement) ? Texts.get("steering.masked.note") : statement.text()));
    }
}
