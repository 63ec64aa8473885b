package se.samlad.testing.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.samlad.file.FaultPoint;

/** A database each of whose commits, and each of whose statements that commit by themselves, is a fault point. */
final class WatchedDatabase extends DelegatingDataSource {

    private static final String LEAD = "(?is)(?:\\s|--[^\\n]*\\n)*";

    private static final Pattern CHANGE = Pattern.compile(
            LEAD + "(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\\s+(?:\"?PUBLIC\"?\\.)?\"?(\\w+)\"?.*");

    private static final Pattern DEFINITION = Pattern.compile(LEAD + "(?:CREATE|ALTER|DROP)\\s.*");

    WatchedDatabase(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Watched(super.getConnection()).connection();
    }

    /** One connection and what it has changed since its last commit. */
    private static final class Watched {

        private final Connection connection;
        private final Set<String> changed = new TreeSet<>();

        Watched(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return proxy(Connection.class, (method, arguments) -> {
                switch (method.getName()) {
                    case "prepareStatement" -> about((String) arguments[0]);
                    case "commit" -> aboutToCommit();
                    case "rollback" -> changed.clear();
                    default -> {}
                }
                Object result = call(connection, method, arguments);
                return method.getName().equals("createStatement") ? statement((Statement) result) : result;
            });
        }

        private Statement statement(Statement statement) {
            return proxy(Statement.class, (method, arguments) -> {
                if (method.getName().startsWith("execute") && arguments != null) {
                    about((String) arguments[0]);
                }
                return call(statement, method, arguments);
            });
        }

        private void about(String sql) throws Exception {
            if (DEFINITION.matcher(sql).matches()) {
                FaultPoint.reached("define");
                return;
            }
            Matcher change = CHANGE.matcher(sql);
            if (change.matches()) {
                changed.add(change.group(1).toLowerCase(Locale.ROOT));
                if (connection.getAutoCommit()) {
                    aboutToCommit();
                }
            }
        }

        private void aboutToCommit() throws Exception {
            if (!changed.isEmpty()) {
                String tables = String.join(", ", changed);
                changed.clear();
                FaultPoint.reached("commit " + tables);
            }
        }
    }

    /** What a method of a watched object does. */
    private interface Call {
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                WatchedDatabase.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments)));
    }

    private static Object call(Object watched, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(watched, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
