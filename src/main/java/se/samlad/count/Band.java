package se.samlad.count;

import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * What a figure may become, depending on pairs of rows that nobody has decided on: {@code 402 (401–402 beroende på 1
 * öppet par)}.
 *
 * @param district a district's id, or {@link se.samlad.core.County#ID}
 * @param least the figure when every open pair that lowers it is one person
 * @param openPairs how many pairs it depends on
 */
public record Band(
        String district, Measure measure, Scope scope, Selection selection, int least, int most, int openPairs) {

    public Band {
        if (least > most || openPairs < 1) {
            throw new IllegalArgumentException("a band spans something");
        }
    }
}
