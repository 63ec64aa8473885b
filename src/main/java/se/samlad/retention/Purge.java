package se.samlad.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samlad.core.Message;
import se.samlad.core.Period;

/** Takes away what is over: rows, then files, then the bytes of the database's file; the caller holds the home's lock. */
@Service
public class Purge {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock clock;
    private final PurgeTable purges;
    private final RowsOfPeriod rows;
    private final HomeFiles files;
    private final DatabaseRewrite database;
    private final Receipts receipts;
    private final TransactionTemplate transaction;

    Purge(
            Clock clock,
            PurgeTable purges,
            RowsOfPeriod rows,
            HomeFiles files,
            DatabaseRewrite database,
            Receipts receipts,
            PlatformTransactionManager transactions) {
        this.clock = clock;
        this.purges = purges;
        this.rows = rows;
        this.files = files;
        this.database = database;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would go; nothing is changed. */
    public PurgePlan plan(PurgeOrder order) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        PurgeRule rule = new PurgeRule(today, order.months(), order.isAnyway());
        List<PurgePlan.Going> going = new ArrayList<>();
        List<Message> refused = new ArrayList<>();
        List<PurgeRule.Standing> standings = purges.standings();
        for (PurgeRule.Standing standing : standings) {
            if (order.isAbout(standing, rule)) {
                PurgeRule.Answer answer = rule.of(standing);
                if (answer instanceof PurgeRule.May may) {
                    going.add(new PurgePlan.Going(standing.period(), may.ground(), counts(standing.period())));
                } else {
                    refused.add(((PurgeRule.MayNot) answer).reason());
                }
            }
        }
        List<Period> unfinished = unfinished();
        order.period()
                .filter(period -> !unfinished.contains(period)
                        && standings.stream().noneMatch(each -> each.period().equals(period)))
                .ifPresent(period -> refused.add(Message.of("E794", period)));
        return new PurgePlan(going, unfinished, refused);
    }

    private List<Period> unfinished() {
        return purges.all().stream()
                .map(PurgeTable.Purged::period)
                .filter(period -> !receipts.isWritten(period))
                .toList();
    }

    private Map<String, Long> counts(Period period) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>(rows.counts(period));
        Set<String> own = new TreeSet<>(rows.hashes(period));
        own.removeAll(hashesOfOthers(period));
        counts.put("files", files.copies(own));
        return counts;
    }

    private Set<String> hashesOfOthers(Period period) {
        Set<String> others = new TreeSet<>();
        purges.standings().stream()
                .map(PurgeRule.Standing::period)
                .filter(each -> !each.equals(period))
                .forEach(each -> others.addAll(rows.hashes(each)));
        return others;
    }

    /**
     * Does what is planned and gives the receipts. The database is closed by it: nothing can be asked of it afterwards.
     *
     * @throws IOException when something cannot be taken away or written; the next purge goes on from there
     */
    public List<Path> carryOut(PurgePlan plan, PurgeOrder order) throws IOException {
        for (PurgePlan.Going going : plan.going()) {
            transaction.executeWithoutResult(status -> remove(going, order.months()));
        }
        List<PurgeTable.Purged> open = purges.all().stream()
                .filter(purged -> !receipts.isWritten(purged.period()))
                .toList();
        files.keepOnly(purges.hashesInUse());
        for (PurgeTable.Purged purged : open) {
            files.removeUnfinished(order.output().resolve(purged.period().toString()));
        }
        try {
            database.rewrite();
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
        List<Path> written = new ArrayList<>();
        for (PurgeTable.Purged purged : open) {
            written.add(receipts.write(
                    purged, order.output().resolve(purged.period().toString())));
        }
        return written;
    }

    private void remove(PurgePlan.Going going, int months) {
        rows.remove(going.period());
        purges.put(new PurgeTable.Purged(
                going.period(),
                going.ground(),
                going.ground() == Ground.AGE ? months : 0,
                clock.instant(),
                going.counts()));
    }

    /** Takes away copies that looking at a purged period's files has made anew. */
    public void leaveNoCopies() throws IOException {
        if (!purges.all().isEmpty()) {
            files.keepOnly(purges.hashesInUse());
        }
    }
}
