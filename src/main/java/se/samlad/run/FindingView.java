package se.samlad.run;

/**
 * A finding, for people.
 *
 * @param district the district's name
 * @param isOpen whether somebody has to do something about it
 * @param subject the claim or the cell that it is about
 * @param text in Swedish, as in what is published
 */
public record FindingView(
        String district, String kind, String severity, String code, boolean isOpen, String subject, String text) {}
