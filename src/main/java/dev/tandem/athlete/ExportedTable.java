package dev.tandem.athlete;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A table that holds something of athletes, and the columns of its key after the athlete. */
record ExportedTable(String name, String key) {

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    /** Those whose foreign key leads to the athlete, which is the rule for all of them. */
    private static final String ALL =
            """
            select t.oid::regclass::text as name,
                (select string_agg(quote_ident(a.attname), ', ' order by k.place)
                 from pg_index i
                 cross join unnest(i.indkey::smallint[]) with ordinality as k (number, place)
                 join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
                 where i.indrelid = t.oid and i.indisprimary) as key
            from pg_class t
            where exists (select from pg_constraint c
                          where c.conrelid = t.oid and c.contype = 'f'
                          and c.confrelid = 'athlete'::regclass)
            order by name
            """;

    static List<ExportedTable> all(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ALL);
                var row = select.executeQuery()) {
            var tables = new ArrayList<ExportedTable>();
            while (row.next()) {
                tables.add(new ExportedTable(row.getString(1), row.getString(2)));
            }
            return tables;
        }
    }

    /**
     * Without the athlete's id, which the document says once, and without the digest of a secret
     * address, which is of use to nobody.
     */
    String rows() {
        return "select (to_jsonb(t) - array['athlete_id', 'digest'])::text from %s t where athlete_id = ? order by %s"
                .formatted(name, key);
    }

    static String camelCase(String snakeCase) {
        return WORD_START
                .matcher(snakeCase)
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }
}
