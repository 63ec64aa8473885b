/**
 * The edge towards the operator's mail: one digest a run and a reminder, counts and places only (DOMAIN P2).
 *
 * <p>In: how runs ended, what the schedule tells. Out: mails over SMTP. Promise: off unless an address is configured; a
 * mail server that is down stops nothing; a digest is handed over at most once (docs/decisions/0033).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "run", "schedule"})
package se.samlad.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
