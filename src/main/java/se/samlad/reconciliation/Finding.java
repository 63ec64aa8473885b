package se.samlad.reconciliation;

import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Severity;
import se.samlad.core.Words;

/**
 * What a reviewer is told: a verdict on a claim, or something about a row, a list's total, a file or a report.
 *
 * @param district the district's id; the county's for what the reviewers have decided
 * @param code the verdict's name or a rule's code
 * @param subject a claim's id, or a cell's address with its file
 * @param claim the claim that the verdict is on; empty for every other finding
 * @param stated the figure as it was stated, such as {@code 75 %}; empty when there is none
 * @param counted the figure as the list counts it; empty when there is none
 * @param scope the scope that was counted; empty when nothing was
 * @param message what to tell people
 * @param reasoning what stands behind a verdict, and what more to tell
 */
public record Finding(
        String district,
        Kind kind,
        Severity severity,
        String code,
        String subject,
        Optional<ClaimKey> claim,
        Optional<String> stated,
        Optional<String> counted,
        Optional<Scope> scope,
        Message message,
        Reasoning reasoning) {

    /** What the finding is about. */
    public enum Kind {
        CLAIM,
        LIST_TOTAL,
        ROW,
        PACKAGE,
        REPORT
    }

    /** Which claim of which report. */
    public record ClaimKey(int fileNumber, int number) {}

    /** A finding with nothing behind it but what it says. */
    Finding(
            String district,
            Kind kind,
            Severity severity,
            String code,
            String subject,
            Optional<ClaimKey> claim,
            Optional<String> stated,
            Optional<String> counted,
            Optional<Scope> scope,
            Message message) {
        this(district, kind, severity, code, subject, claim, stated, counted, scope, message, Reasoning.NONE);
    }

    /** A finding that is no verdict on a figure. */
    static Finding of(String district, Kind kind, Severity severity, String subject, Message message) {
        return new Finding(
                district,
                kind,
                severity,
                message.code(),
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                message);
    }

    /** Whether a reviewer has to do something about it. */
    public boolean isOpen() {
        return severity != Severity.NOTICE;
    }

    /** What to tell people, in Swedish as it is published: the message with its code, and what more there is to say. */
    public String text() {
        return text(Words.SWEDISH);
    }

    /** The same in the language of whoever sits at the terminal. */
    public String text(Words words) {
        return words.get(message) + reasoning.text(words);
    }

    /** The same finding of something that a published period was told of already. */
    Finding recurring(Period since) {
        return new Finding(
                district,
                kind,
                severity,
                code,
                subject,
                claim,
                stated,
                counted,
                scope,
                message,
                reasoning.telling(java.util.List.of(Message.of(Reasoning.RECURS, since))));
    }
}
