package dev.tandem.platform.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

/**
 * What the database says of a failed statement ends in a log: it must not quote what people told.
 */
@QuarkusTest
class SilentDatabaseTest {

    @Inject AgroalDataSource database;

    @Test
    void a_failed_statement_does_not_quote_its_values() throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into client values (null, ?, now())")) {
            insert.setString(1, "planted value");
            insert.addBatch();

            assertThatThrownBy(insert::executeBatch)
                    .hasMessageContaining("violates not-null constraint")
                    .hasMessageNotContaining("planted");
        }
    }
}
