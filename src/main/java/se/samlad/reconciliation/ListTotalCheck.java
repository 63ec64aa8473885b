package se.samlad.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Message;
import se.samlad.core.Swedish;
import se.samlad.intake.Field;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.ListTotal;

/** Checks what a list's own sum row states against the rows of its sheet (DOMAIN R2). */
final class ListTotalCheck {

    private static final Set<String> COUNT_ROWS = Set.of(
            "", Field.PERSONAL_NUMBER.key(), Field.NAME.key(), Field.PARTICIPANT_REF.key(), Field.RUNNING_NUMBER.key());

    private ListTotalCheck() {}

    /** How many counted rows of a sheet are women's and men's. */
    record Genders(int women, int men) {}

    static Assessment check(ListTotal total, SheetCount sheet, Genders genders) {
        if (total.field().equals(Field.GENDER.key())) {
            boolean agrees = total.value() == genders.women() || total.value() == genders.men();
            String counted = Swedish.count(genders.women()) + " / " + Swedish.count(genders.men());
            return assessment(total, counted, agrees);
        }
        if (!COUNT_ROWS.contains(total.field())) {
            return new Assessment(Verdict.NOT_VERIFIABLE, Optional.empty(), Message.of("V807"));
        }
        Map<Fate, Integer> rows = sheet.rows();
        int enrolments = rows.getOrDefault(Fate.ENROLMENT, 0);
        int participants = enrolments + rows.getOrDefault(Fate.EXCLUDED, 0) + rows.getOrDefault(Fate.REJECTED, 0);
        return assessment(total, Swedish.count(participants), total.value() == participants);
    }

    private static Assessment assessment(ListTotal total, String counted, boolean agrees) {
        return agrees
                ? Assessment.of(Verdict.MATCH, counted, Message.of("L101", total.value()))
                : Assessment.of(Verdict.DIFFERS, counted, Message.of("L102", total.value(), counted));
    }
}
