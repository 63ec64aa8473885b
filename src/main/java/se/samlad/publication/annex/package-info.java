/**
 * The machine annex: its shape is a contract (DESIGN §3).
 *
 * <p>{@code bridge.csv} has a line for each row that is no person more: step ({@code DUPLICATE}, {@code REENROLMENT},
 * {@code OTHER_DISTRICT}), district, file, sheet, row, and related_row, the one that counts in its place
 * ({@code district/file!sheet!row}). {@code bridge_totals.csv} has district ({@code county} last), step and count: the same
 * steps and what is left around them, {@code ROWS}, {@code ENROLMENTS}, {@code PERSONS}, {@code UNIQUE_PERSONS}.
 *
 * <p>{@code findings.json} has besides the contract's keys {@code key} (the finding's in every version), {@code since}
 * ({@code NEW} or {@code REMAINS} since the version before; null when it is not open, and in the first version) and
 * {@code decision} (verdict, comment, signature, lapsed; null when nobody decided). {@code solved.json} has the findings of the
 * version before that are no longer open: district, kind, severity, verdict, subject, message.
 */
@NullMarked
package se.samlad.publication.annex;

import org.jspecify.annotations.NullMarked;
