package se.samlad.publication;

import se.samlad.core.Period;
import se.samlad.file.Sha256;

/**
 * What a published version rests on, as one hash that the home's trail, the manifest and the report share
 * (docs/decisions/0034). It holds nothing of who, when or where, so the same input gives the same head.
 *
 * @param inputs the hash over all files that came in
 * @param rules the hash over all rules
 * @param history the hash over what earlier periods, and versions in between, were published of
 * @param before the head of the version before of the same period; 64 zeros for the first
 */
public record PublicationHead(String period, int version, String inputs, String rules, String history, String before) {

    /** What the first version of a period has before it. */
    public static final String NOTHING = "0".repeat(64);

    /** The head of a version. */
    public static PublicationHead of(
            Period period, int version, String inputs, String rules, String history, String before) {
        return new PublicationHead(period.toString(), version, inputs, rules, history, before);
    }

    /** Whether it is of a version that was made of the same. */
    public boolean restsOn(String sameInputs, String sameRules, String sameHistory) {
        return inputs.equals(sameInputs) && rules.equals(sameRules) && history.equals(sameHistory);
    }

    /** SHA-256 of seven lines: a name with the form's number, and each component with its name; every line ends. */
    public String hash() {
        return Sha256.of("samlad publication 1\nperiod " + period + "\nversion " + version + "\ninputs " + inputs
                + "\nrules " + rules + "\nhistory " + history + "\nbefore " + before + "\n");
    }
}
