package se.samlad.linkage;

import java.util.List;
import java.util.Set;
import se.samlad.participant.RowFinding;

/**
 * How a district's earlier list and this one go together, person by person: many differences have one cause, which is said
 * once of the list and not of every person in it.
 */
public final class PeriodTally {

    private static final Set<String> OF_SOMEBODY_ELSE = Set.of("R712", "R713", "R714");

    /** Fewer may be changed one by one, whatever part of a small list they are. */
    private static final int FEWEST_OF_ONE_CAUSE = 10;

    private int before;
    private int gone;
    private int altered;

    /**
     * Counts a person of the earlier list.
     *
     * @param now the enrolments in this period's list; none when the person is gone
     * @param remarks what is otherwise
     */
    public void add(List<LinkedEnrolment> now, List<PersonHistory.Remark> remarks) {
        before++;
        if (now.isEmpty()) {
            gone++;
        } else if (remarks.stream()
                .map(PersonHistory.Remark::finding)
                .map(RowFinding::rule)
                .anyMatch(OF_SOMEBODY_ELSE::contains)) {
            altered++;
        }
    }

    /** Persons in the earlier list. */
    public int before() {
        return before;
    }

    /** Those of them who are not in this one. */
    public int gone() {
        return gone;
    }

    /** Those who are in both. */
    public int found() {
        return before - gone;
    }

    /** Those in both of whom the birth date, the gender or a date of enrolment is another. */
    public int altered() {
        return altered;
    }

    /** Most are gone: the list is not since start, or people are known by something else. */
    public boolean isAnotherList() {
        return gone * 2 > before;
    }

    /** Most are altered: the references were given to other people. */
    public boolean isRenumbered() {
        return altered >= FEWEST_OF_ONE_CAUSE && altered * 2 > found();
    }
}
