package se.samlad.run;

import java.sql.Connection;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes Spring Batch's own tables from the script that Spring Batch ships. Flyway asks for this form of name. */
@Component
class V1__BatchTables extends BaseJavaMigration {

    private static final String SCRIPTS = "org/springframework/batch/core/schema-";

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        ScriptUtils.executeSqlScript(connection, new ClassPathResource(SCRIPTS + (h2 ? "h2" : "postgresql") + ".sql"));
    }
}
