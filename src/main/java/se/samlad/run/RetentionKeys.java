package se.samlad.run;

import java.util.List;

/**
 * The configuration's keys for how long rows are kept. Usually for as long as nobody purges them: a public body may delete only
 * what it has decided to delete (arkivlagen 1990:782, 10 §), so somebody has to say a time first.
 */
public final class RetentionKeys {

    /** Months after the report date; 0 for never by itself. */
    public static final Setting PURGE_AFTER_MONTHS =
            new Setting("purge-after-months", new Setting.WholeNumber(0, 120), "0", false);

    static final List<Setting> ALL = List.of(PURGE_AFTER_MONTHS);

    private RetentionKeys() {}

    /** The months in force. */
    public static int months(Settings settings) {
        return Integer.parseInt(settings.value(PURGE_AFTER_MONTHS));
    }
}
