/**
 * Seventh room: what people get.
 *
 * <p>In: everything that the earlier rooms found out. Out: the workbook, the reconciliation report, the machine annex
 * and the manifest, in two editions. Promise: shown whole or not at all; the same bytes for the same input; no personal
 * number and no name in any of them, but for the lists that the districts get back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "file",
            "step",
            "intake",
            "participant",
            "linkage",
            "claim",
            "count",
            "reconciliation"
        })
package se.samlad.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
