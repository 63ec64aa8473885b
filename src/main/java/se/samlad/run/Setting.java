package se.samlad.run;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samlad.core.Phrase;

/**
 * A key of the configuration.
 *
 * @param key as it stands in {@code samlad.yml}, such as {@code stop-within}
 * @param usual the value where nothing is said; empty when there is none
 * @param isSecret whether the value is never shown
 */
public record Setting(String key, Kind kind, String usual, boolean isSecret) {

    /** What values a key takes. */
    public sealed interface Kind {

        /** Why a value is none of these; empty when it is one. */
        Optional<Problem> check(String value);

        /** The text's key that names the allowed range, or a phrase. */
        String range();
    }

    /** How a value is wrong. */
    public enum Problem {
        OTHER_KIND,
        OUT_OF_RANGE
    }

    /** A folder; need not be there. */
    public record Folder() implements Kind {
        @Override
        public Optional<Problem> check(String value) {
            return value.isBlank() || value.indexOf('\0') >= 0 ? Optional.of(Problem.OTHER_KIND) : Optional.empty();
        }

        @Override
        public String range() {
            return "config.range.folder";
        }
    }

    /** One word of several. */
    public record OneOf(List<String> words) implements Kind {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public Optional<Problem> check(String value) {
            return words.contains(value) ? Optional.empty() : Optional.of(Problem.OUT_OF_RANGE);
        }

        @Override
        public String range() {
            return Phrase.text("config.range.words", String.join(", ", words));
        }
    }

    /** A whole number from one to another, both allowed. */
    public record WholeNumber(int least, int most) implements Kind {
        @Override
        public Optional<Problem> check(String value) {
            if (!value.matches("-?[0-9]{1,9}")) {
                return Optional.of(Problem.OTHER_KIND);
            }
            int number = Integer.parseInt(value);
            return number < least || number > most ? Optional.of(Problem.OUT_OF_RANGE) : Optional.empty();
        }

        @Override
        public String range() {
            return Phrase.text("config.range.number", least, most);
        }
    }

    /**
     * A text in a given form.
     *
     * @param form a regular expression
     * @param named the text's key that names the form
     */
    public record Written(String form, String named) implements Kind {
        @Override
        public Optional<Problem> check(String value) {
            return value.matches(form) ? Optional.empty() : Optional.of(Problem.OTHER_KIND);
        }

        @Override
        public String range() {
            return named;
        }
    }

    /** A time that every day has exactly once: 02:00 to 02:59 is skipped in spring and comes twice in autumn. */
    public record TimeOfDay() implements Kind {

        private static final int SHIFTED_HOUR = 2;

        @Override
        public Optional<Problem> check(String value) {
            if (!value.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
                return Optional.of(Problem.OTHER_KIND);
            }
            return LocalTime.parse(value).getHour() == SHIFTED_HOUR
                    ? Optional.of(Problem.OUT_OF_RANGE)
                    : Optional.empty();
        }

        @Override
        public String range() {
            return "config.range.time-of-day";
        }
    }

    static final Setting INPUT = new Setting("input", new Folder(), "input", false);
    static final Setting OUTPUT = new Setting("output", new Folder(), "output", false);
    static final Setting LANGUAGE = new Setting("language", new OneOf(List.of("sv", "en")), "sv", false);
    static final Setting STOP_WITHIN = new Setting("stop-within", new WholeNumber(1, 9), "8", false);
    static final Setting FINDINGS_SHOWN = new Setting("findings-shown", new WholeNumber(0, 1000), "10", false);

    /** All keys, in the order in which they are shown. */
    static final List<Setting> ALL = Stream.of(
                    List.of(INPUT, OUTPUT, LANGUAGE, STOP_WITHIN, FINDINGS_SHOWN, KeyFile.SETTING),
                    ScheduleKeys.ALL,
                    MailKeys.ALL,
                    RetentionKeys.ALL)
            .flatMap(List::stream)
            .toList();

    /** The environment variable that overrides the file, such as {@code SAMLAD_STOP_WITHIN}. */
    String variable() {
        return "SAMLAD_" + key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}
