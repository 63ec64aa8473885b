package se.samlad.linkage.match;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records of people, attribute by attribute: some fifty bytes each, so that a million fit into memory. Personal data;
 * lives no longer than the run that makes it.
 */
public final class Records {

    /** The authority of an identifier that may be wrong. */
    public static final int NOBODY = 0;

    private final List<Attribute> attributes;
    private final Column[] columns;
    private byte[] groups = new byte[1024];
    private byte[] authorities = new byte[1024];
    private long[] persons = new long[1024];
    private long[] salts = new long[8];
    private final Map<String, Integer> groupNumbers = new LinkedHashMap<>();
    private int size;

    /** No records yet, of these attributes. */
    public Records(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.columns = attributes.stream().map(each -> column(each.kind())).toArray(Column[]::new);
    }

    private static Column column(Kind kind) {
        return switch (kind) {
            case IDENTIFIER -> new IdentifierColumn();
            case DATE -> new DateColumn();
            case GIVEN_NAME, FAMILY_NAME, CATEGORY, PLACE -> new TextColumn(kind);
        };
    }

    /**
     * Adds a record.
     *
     * @param group the collection that it comes from, such as a district: what is common there is measured there
     * @param person under whom it is known already: records of one person are not compared
     * @param authority who vouches for its identifier, {@link #NOBODY} when it may be wrong: two of one authority that
     *     differ are two people, two of different authorities say nothing
     * @param values one for each attribute; empty where the record is silent
     * @return the record's number, from 0
     */
    public int add(String group, long person, int authority, List<String> values) {
        if (values.size() != columns.length) {
            throw new IllegalArgumentException("a value, or an empty text, for each attribute");
        }
        if (size == groups.length) {
            groups = Arrays.copyOf(groups, 2 * size);
            authorities = Arrays.copyOf(authorities, 2 * size);
            persons = Arrays.copyOf(persons, 2 * size);
        }
        groups[size] = (byte) (int) groupNumbers.computeIfAbsent(group, this::newGroup);
        authorities[size] = (byte) authority;
        persons[size] = person;
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(values.get(i));
        }
        return size++;
    }

    /** What is hashed is the name: a group's number depends on which others there are. */
    private int newGroup(String name) {
        int number = groupNumbers.size();
        if (number == salts.length) {
            salts = Arrays.copyOf(salts, 2 * number);
        }
        salts[number] = Hash.of(name);
        return number;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    Column column(int attribute) {
        return columns[attribute];
    }

    /** Where the only attribute of a kind stands; empty when there is none. */
    Optional<Integer> indexOf(Kind kind) {
        for (int i = 0; i < columns.length; i++) {
            if (attributes.get(i).kind() == kind) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where the attributes of a kind stand. */
    List<Integer> allOf(Kind kind) {
        return IntStream.range(0, columns.length)
                .filter(index -> attributes.get(index).kind() == kind)
                .boxed()
                .toList();
    }

    /** The column of the first attribute of a kind; null when there is none. */
    @Nullable
    Column only(Kind kind) {
        return indexOf(kind).map(this::column).orElse(null);
    }

    /** How many groups there are. */
    int groups() {
        return groupNumbers.size();
    }

    int group(int row) {
        return groups[row];
    }

    /** Under whom a record is known already. */
    public long person(int row) {
        return persons[row];
    }

    boolean areKnownAsOne(int one, int other) {
        return persons[one] == persons[other];
    }

    int authority(int row) {
        return authorities[row];
    }

    /** A hash of all that the record says. */
    long hash(int row) {
        long hash = salts[group(row)];
        for (Column column : columns) {
            hash = Hash.of(hash, column.hash(row));
        }
        return hash;
    }
}
