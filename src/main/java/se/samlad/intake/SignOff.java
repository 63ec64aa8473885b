package se.samlad.intake;

import java.time.LocalDate;

/**
 * That somebody approved a version, as the sheet of contents of a reviewed workbook says it.
 *
 * @param approvedBy as written; nothing in it looks like a personal number
 * @param inputs the SHA-256 of what the districts had sent, as {@link SubmittedFiles#hash} makes it
 * @param rules the SHA-256 of the rules that were in force
 */
public record SignOff(String approvedBy, LocalDate approvedOn, String inputs, String rules) {}
