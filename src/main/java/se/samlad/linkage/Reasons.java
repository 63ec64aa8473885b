package se.samlad.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samlad.core.Phrase;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Guard;
import se.samlad.linkage.match.Level;

/** What speaks for and against a pair, as it is kept and as people read it. */
public final class Reasons {

    /** What lies between these says next to nothing. */
    private static final double NOTHING = 0.05;

    private Reasons() {}

    /** {@code attribute=LEVEL:bits}, parted by blanks; {@code x} for names in each other's place. */
    static String written(List<Evidence> evidence) {
        List<String> parts = new ArrayList<>();
        for (Evidence each : evidence) {
            String bits = String.format(Locale.ROOT, "%.1f", each.bits());
            parts.add(each.attribute() + "=" + each.level() + ":" + bits + (each.crossed() ? "x" : ""));
        }
        return String.join(" ", parts);
    }

    static List<Evidence> read(String written) {
        List<Evidence> evidence = new ArrayList<>();
        for (String part : written.split(" ")) {
            String[] parts = part.split("[=:]", 3);
            boolean crossed = parts[2].endsWith("x");
            double bits = Double.parseDouble(crossed ? parts[2].substring(0, parts[2].length() - 1) : parts[2]);
            evidence.add(new Evidence(parts[0], Level.valueOf(parts[1]), bits, crossed));
        }
        return evidence;
    }

    /** What speaks for one person, as codes such as {@code familyName:VARIANT}; SAME goes without saying. */
    public static String inFavour(Candidate candidate) {
        return codes(candidate.evidence().stream()
                .filter(each -> each.bits() > NOTHING)
                .toList());
    }

    /** What speaks for two persons, as codes. */
    public static String against(Candidate candidate) {
        return codes(candidate.evidence().stream()
                .filter(each -> each.bits() < -NOTHING)
                .toList());
    }

    private static String codes(List<Evidence> evidence) {
        return String.join(
                " ",
                evidence.stream()
                        .map(each -> each.attribute()
                                + (each.level() == Level.SAME ? "" : ":" + each.level())
                                + (each.crossed() ? ":CROSSED" : ""))
                        .toList());
    }

    /** In one sentence, as a phrase: the score, what speaks for, what speaks against, and why not. */
    public static String sentence(Candidate candidate) {
        String score = String.format(Locale.ROOT, "%.1f", candidate.score()).replace('.', ',');
        Phrase sentence = Phrase.of(
                "pair.sentence",
                score,
                words(candidate.evidence().stream()
                        .filter(each -> each.bits() > NOTHING)
                        .toList()),
                words(candidate.evidence().stream()
                        .filter(each -> each.bits() < -NOTHING)
                        .toList()));
        return sentence + whyNot(candidate).map(why -> " " + why).orElse("");
    }

    /** Why a near miss is none of the reviewer's business; empty for every other pair. */
    public static Optional<Phrase> whyNot(Candidate candidate) {
        if (candidate.state() != Candidate.State.NEAR_MISS) {
            return Optional.empty();
        }
        return Optional.of(
                Phrase.of(candidate.guard().map(guard -> "pair.guard." + guard).orElse("pair.guard.LOW_SCORE")));
    }

    /** The code of {@link #whyNot}; empty for every other pair. */
    public static String whyNotCode(Candidate candidate) {
        return candidate.state() != Candidate.State.NEAR_MISS
                ? ""
                : candidate.guard().map(Guard::name).orElse("LOW_SCORE");
    }

    private static String words(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? Phrase.text("pair.nothing")
                : String.join(
                        ", ",
                        evidence.stream()
                                .map(Reasons::word)
                                .distinct()
                                .map(Phrase::toString)
                                .toList());
    }

    private static Phrase word(Evidence evidence) {
        return evidence.crossed() && evidence.bits() > 0
                ? Phrase.of("pair.crossed")
                : Phrase.of("pair." + evidence.attribute() + "." + evidence.level());
    }
}
