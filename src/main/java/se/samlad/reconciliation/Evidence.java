package se.samlad.reconciliation;

import java.util.function.Function;
import se.samlad.count.DefinitionCube;
import se.samlad.participant.RowKey;

/**
 * What a district's list offers to explain a difference.
 *
 * @param cube its figures under every definition
 * @param suspects its rows that may be counted otherwise
 * @param places how a row is named: {@code sheet!row}, or {@code file!sheet!row} where there are several files
 */
record Evidence(DefinitionCube cube, Suspects suspects, Function<RowKey, String> places) {}
