package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlad.core.Texts;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Guard;
import se.samlad.linkage.match.Level;
import se.samlad.participant.RowKey;

/** What speaks for and against a pair. */
class ReasonsTests {

    private static final List<String> NAMES = List.of("givenName", "familyName");

    private static Candidate pair(Candidate.State state, Optional<Guard> guard, Evidence... evidence) {
        return new Candidate(
                new RowKey(1, 1, 2), new RowKey(1, 1, 3), 12.5, state, List.of(evidence), guard, 1, Optional.empty());
    }

    private static Candidate open(Evidence... evidence) {
        return pair(Candidate.State.OPEN, Optional.empty(), evidence);
    }

    private static Evidence says(String attribute, Level level, double bits) {
        return new Evidence(attribute, level, bits, false);
    }

    private static String said(Candidate pair) {
        return Texts.said(Reasons.sentence(pair));
    }

    /** What comparing two values of an attribute can come to. */
    static Stream<Evidence> everything() {
        return Stream.of(
                        all("personalNumber", Level.SAME, Level.CLOSE, Level.ALIKE, Level.DIFFERENT),
                        all("birthDate", Level.SAME, Level.CLOSE, Level.ALIKE, Level.NEAR, Level.DIFFERENT),
                        NAMES.stream()
                                .flatMap(name -> all(
                                        name,
                                        Level.SAME,
                                        Level.VARIANT,
                                        Level.PART,
                                        Level.CLOSE,
                                        Level.INITIAL,
                                        Level.ALIKE,
                                        Level.DIFFERENT)),
                        all("gender", Level.SAME, Level.DIFFERENT),
                        all("municipality", Level.SAME, Level.CLOSE, Level.ALIKE, Level.DIFFERENT))
                .flatMap(each -> each);
    }

    private static Stream<Evidence> all(String attribute, Level... levels) {
        return Stream.of(levels).flatMap(level -> Stream.of(says(attribute, level, 1), says(attribute, level, -1)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyReasonIsSaidInSwedish(Evidence evidence) {
        String key = "pair." + evidence.attribute() + "." + evidence.level();
        assertThat(Texts.has(key)).as(key).isTrue();

        String words = Texts.get(key);
        assertThat(said(open(evidence)))
                .isEqualTo(
                        evidence.bits() > 0
                                ? "Poäng 12,5. För: " + words + ". Emot: inget."
                                : "Poäng 12,5. För: inget. Emot: " + words + ".");
    }

    @Test
    void namesInEachOthersPlaceAreSaidOnce() {
        Evidence given = new Evidence("givenName", Level.SAME, 3, true);
        Evidence family = new Evidence("familyName", Level.SAME, 4, true);

        assertThat(said(open(given, family)))
                .isEqualTo("Poäng 12,5. För: för- och efternamn har bytt plats. Emot: inget.");
        assertThat(Reasons.inFavour(open(given, family))).isEqualTo("givenName:CROSSED familyName:CROSSED");
    }

    @Test
    void anExchangedNameThatSpeaksAgainstIsSaidAsWhatItIs() {
        assertThat(said(open(new Evidence("givenName", Level.ALIKE, -1, true))))
                .isEqualTo("Poäng 12,5. För: inget. Emot: förnamnen liknar varandra.");
    }

    @Test
    void codesAreInTheOrderOfTheAttributesAndLeaveOutWhatSaysNothing() {
        Candidate pair = open(
                says("personalNumber", Level.MISSING, 0),
                says("birthDate", Level.SAME, 9),
                says("familyName", Level.VARIANT, 6.1),
                says("gender", Level.SAME, 0.05),
                says("municipality", Level.DIFFERENT, -2));

        assertThat(Reasons.inFavour(pair)).isEqualTo("birthDate familyName:VARIANT");
        assertThat(Reasons.against(pair)).isEqualTo("municipality:DIFFERENT");
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void aGuardedNearMissSaysWhy(Guard guard) {
        Candidate pair = pair(Candidate.State.NEAR_MISS, Optional.of(guard), says("gender", Level.SAME, 1));

        assertThat(Reasons.whyNotCode(pair)).isEqualTo(guard.name());
        assertThat(said(pair))
                .isEqualTo("Poäng 12,5. För: samma kön. Emot: inget. " + Texts.get("pair.guard." + guard))
                .contains("Därför inte: ");
    }

    @Test
    void aNearMissThatScoresTooLittleSaysSo() {
        Candidate pair = pair(Candidate.State.NEAR_MISS, Optional.empty(), says("gender", Level.SAME, 1));

        assertThat(Reasons.whyNotCode(pair)).isEqualTo("LOW_SCORE");
        assertThat(Reasons.whyNot(pair).map(why -> Texts.said(why.toString())))
                .contains("Därför inte: för lite talar för samma person.");
    }

    @ParameterizedTest
    @EnumSource(value = Candidate.State.class, names = "NEAR_MISS", mode = EnumSource.Mode.EXCLUDE)
    void onlyANearMissSaysWhyNot(Candidate.State state) {
        Candidate pair = pair(state, Optional.of(Guard.TWINS), says("gender", Level.SAME, 1));

        assertThat(Reasons.whyNot(pair)).isEmpty();
        assertThat(Reasons.whyNotCode(pair)).isEmpty();
    }

    @Test
    void reasonsAreReadAsTheyWereWritten() {
        List<Evidence> evidence = List.of(
                says("personalNumber", Level.MISSING, 0),
                new Evidence("givenName", Level.CLOSE, 3.5, true),
                says("municipality", Level.DIFFERENT, -12.1));

        assertThat(Reasons.written(evidence))
                .isEqualTo("personalNumber=MISSING:0.0 givenName=CLOSE:3.5x municipality=DIFFERENT:-12.1");
        assertThat(Reasons.read(Reasons.written(evidence))).isEqualTo(evidence);
    }
}
