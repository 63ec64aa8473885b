package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/** People made up from a seed, some of them in two districts, and the figures counted of them one by one. */
final class MadeUpCounty {

    private static final List<String> DISTRICTS = List.of("norra", "sodra", "vastra");

    /** Half-years are numbered: who enrolled in which. */
    private record Enrolment(
            String district, int halfYear, String municipality, String referrer, String track, boolean open) {}

    /** @param age whole years, -1 when unknown */
    private record Person(String gender, int age, List<Enrolment> enrolments) {
        Enrolment latest() {
            return enrolments.get(enrolments.size() - 1);
        }
    }

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final int districts;

    MadeUpCounty(long seed) {
        random = new Random(seed);
        districts = 1 + random.nextInt(3);
        int most = random.nextInt(4) == 0 ? 12 : 160;
        for (int district = 0; district < districts; district++) {
            enrol(DISTRICTS.get(district), 1 + random.nextInt(most), 0);
        }
    }

    private void enrol(String district, int count, int halfYear) {
        for (int i = 0; i < count; i++) {
            List<Enrolment> enrolments = new ArrayList<>(List.of(enrolment(district, halfYear)));
            if (random.nextInt(40) == 0) {
                enrolments.add(enrolment(DISTRICTS.get(random.nextInt(districts)), halfYear));
            }
            String gender = random.nextInt(60) == 0 ? Dimension.UNKNOWN : random.nextInt(5) < 3 ? "K" : "M";
            int age = random.nextInt(50) == 0 ? -1 : 18 + (int) (random.nextDouble() * random.nextDouble() * 47);
            people.add(new Person(gender, age, enrolments));
        }
    }

    private Enrolment enrolment(String district, int halfYear) {
        String municipality = district + "-" + skewed(3);
        return new Enrolment(
                district,
                halfYear,
                random.nextInt(50) == 0 ? Dimension.UNKNOWN : municipality,
                "referrer-" + skewed(6),
                "track-" + random.nextInt(2),
                random.nextInt(3) > 0);
    }

    private int skewed(int values) {
        return (int) (values * random.nextDouble() * random.nextDouble());
    }

    /** Half a year later: some are new, and some of those who were there have been discharged. */
    MadeUpCounty later() {
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Enrolment latest = person.latest();
            if (latest.open() && random.nextInt(4) == 0) {
                List<Enrolment> changed = new ArrayList<>(person.enrolments());
                changed.set(
                        changed.size() - 1,
                        new Enrolment(
                                latest.district(),
                                latest.halfYear(),
                                latest.municipality(),
                                latest.referrer(),
                                latest.track(),
                                false));
                people.set(i, new Person(person.gender(), person.age(), changed));
            }
        }
        for (int district = 0; district < districts; district++) {
            enrol(DISTRICTS.get(district), random.nextInt(30), 1);
        }
        return this;
    }

    /** The same period with one row put right. */
    MadeUpCounty corrected() {
        int which = random.nextInt(people.size());
        Person person = people.get(which);
        String gender = person.gender().equals("K") ? "M" : "K";
        people.set(which, new Person(gender, person.age(), person.enrolments()));
        return this;
    }

    /** The same people in another order. */
    MadeUpCounty shuffled() {
        Collections.shuffle(people, random);
        return this;
    }

    /** The figures, for a period whose new ones are those of a half-year. */
    Figures figures(int halfYear) {
        Map<String, Figure> figures = new TreeMap<>();
        Set<Selection> selections = selections();
        for (String district : columns()) {
            for (Selection selection : selections) {
                put(figures, district, Measure.PERSONS, Scope.SINCE_START, selection, halfYear);
                put(figures, district, Measure.PERSONS, Scope.NEW_IN_PERIOD, selection, halfYear);
            }
            put(figures, district, Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL, halfYear);
        }
        return new Figures(List.copyOf(figures.values()));
    }

    private List<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of(County.ID));
        people.forEach(person -> person.enrolments().forEach(each -> columns.add(each.district())));
        return List.copyOf(columns);
    }

    private void put(
            Map<String, Figure> figures,
            String district,
            Measure measure,
            Scope scope,
            Selection selection,
            int halfYear) {
        int count = 0;
        for (Person person : people) {
            List<Enrolment> here = person.enrolments().stream()
                    .filter(each ->
                            district.equals(County.ID) || each.district().equals(district))
                    .toList();
            boolean counts = !here.isEmpty()
                    && (scope == Scope.SINCE_START || here.stream().anyMatch(each -> each.halfYear() == halfYear))
                    && is(person, here.get(here.size() - 1), selection);
            count += counts ? measure == Measure.PERSONS ? 1 : here.size() : 0;
        }
        Figure figure = new Figure(district, measure, scope, selection, count);
        figures.put(district + measure + scope + selection, figure);
    }

    private static boolean is(Person person, Enrolment latest, Selection selection) {
        return selection.values().entrySet().stream().allMatch(wanted -> switch (wanted.getKey()) {
            case GENDER -> person.gender().equals(wanted.getValue());
            case AGE -> aged(person.age(), wanted.getValue());
            case MUNICIPALITY -> latest.municipality().equals(wanted.getValue());
            case REFERRER -> latest.referrer().equals(wanted.getValue());
            case TRACK -> latest.track().equals(wanted.getValue());
            case STATUS -> latest.open() == wanted.getValue().equals(Dimension.OPEN);
            case DISCHARGE_REASON, SUPPORT -> false;
        });
    }

    private static boolean aged(int age, String band) {
        return switch (band) {
            case "<30" -> age >= 0 && age < 30;
            case ">=30" -> age >= 30;
            case "<50" -> age >= 0 && age < 50;
            case ">=50" -> age >= 50;
            default -> age < 0;
        };
    }

    private Set<Selection> selections() {
        Map<Dimension, Set<String>> values = new LinkedHashMap<>();
        values.put(Dimension.GENDER, Set.of("K", "M", Dimension.UNKNOWN));
        values.put(Dimension.STATUS, Set.of(Dimension.OPEN, Dimension.CLOSED));
        people.forEach(person -> person.enrolments().forEach(each -> {
            values.computeIfAbsent(Dimension.MUNICIPALITY, key -> new LinkedHashSet<>())
                    .add(each.municipality());
            values.computeIfAbsent(Dimension.REFERRER, key -> new LinkedHashSet<>())
                    .add(each.referrer());
            values.computeIfAbsent(Dimension.TRACK, key -> new LinkedHashSet<>())
                    .add(each.track());
        }));
        Set<Selection> selections = new LinkedHashSet<>(List.of(Selection.ALL));
        values.forEach((dimension, all) -> all.forEach(value -> selections.add(Selection.of(dimension, value))));
        for (String age : List.of("<30", ">=30", "<50", ">=50", Dimension.UNKNOWN)) {
            Selection aged = Selection.of(Dimension.AGE, age);
            selections.add(aged);
            List.of("K", "M", Dimension.UNKNOWN).forEach(gender -> selections.add(aged.and(Dimension.GENDER, gender)));
        }
        return selections;
    }
}
