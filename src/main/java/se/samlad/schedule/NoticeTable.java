package se.samlad.schedule;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/** What districts were told of, so that they are told once. */
@Repository
class NoticeTable {

    private static final String PUT = """
            INSERT INTO schedule_notice (period, kind, district, told_on, about, once)
            VALUES (:period, :kind, :district, :day, :about, :once)
            """;

    private static final String ALL = """
            SELECT kind, district, told_on, about
              FROM schedule_notice
             WHERE period = :period
             ORDER BY told_on, kind, district
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Period period, Told told) {
        jdbc.sql(PUT)
                .param("period", period.reportDate())
                .param("kind", told.kind().name())
                .param("district", told.district())
                .param("day", told.day())
                .param("about", told.about())
                .param("once", told.kind() == Told.Kind.REMINDER ? told.day().toString() : told.about())
                .update();
    }

    /** What was told of a period, oldest first. */
    List<Told> all(Period period) {
        return jdbc.sql(ALL)
                .param("period", period.reportDate())
                .query((row, n) -> new Told(
                        Told.Kind.valueOf(row.getString("kind")),
                        row.getString("district"),
                        row.getObject("told_on", LocalDate.class),
                        row.getString("about")))
                .list();
    }
}
