package dev.tandem.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that break what is not built for them. */
final class NastyValues {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\t\n",
                    "\u00a0\u2003\u3000",
                    "x".repeat(10_000),
                    "e" + "\u0301".repeat(10_000),
                    "a\u0000b",
                    "\u202egnirts",
                    "\ud800",
                    "\uffff\ufffe",
                    "' or '1'='1",
                    "'; drop table athlete; --",
                    "a\r\nSet-Cookie: x=y",
                    "%0d%0aX: y",
                    "${jndi:ldap://127.0.0.1/x}",
                    "{{7*7}}#{7*7}",
                    "<script>alert(1)</script>",
                    "../../../etc/passwd",
                    "no-such-value",
                    "null",
                    "0",
                    "me");

    private static final List<String> DATES =
            List.of(
                    "0000-01-01",
                    "0001-01-01",
                    "1899-12-31",
                    "1900-01-01",
                    "2199-12-31",
                    "2200-01-01",
                    "9999-12-31",
                    "10000-01-01",
                    "-0001-01-01",
                    "2026-02-30",
                    "2027-02-29",
                    "2028-02-29",
                    "2026-13-01",
                    "2026-00-00",
                    "2011-12-30",
                    "2026-1-1",
                    "2026-W05-1",
                    "20260101",
                    "1764547200");

    private static final List<String> INSTANTS =
            List.of(
                    "0001-01-01T00:00:00+14:00",
                    "9999-12-31T23:59:59-12:00",
                    "-999999999-01-01T00:00:00Z",
                    "2026-02-30T12:00:00Z",
                    "2026-11-01T00:00:00+14:00",
                    "2026-11-01T23:59:59-11:00",
                    "2026-04-05T01:45:00+10:30",
                    "2026-10-25T02:30:00+02:00",
                    "2026-10-25T02:30:00+01:00",
                    "2026-03-29T02:30:00+01:00",
                    "2011-12-30T12:00:00-10:00",
                    "2026-11-01T00:00:00+18:00",
                    "2026-11-01T00:00:00+18:01",
                    "2026-11-01T00:00:00+01:02:03",
                    "2026-11-01T24:00:00Z",
                    "2026-12-31T23:59:60Z",
                    "2026-11-01T00:00:00",
                    "2026-11-01 00:00:00Z",
                    "2026-11-01T00:00:00.1234567890Z",
                    "2026-11-01T00:00:00[Europe/Berlin]");

    private static final List<String> ZONES =
            List.of(
                    "Pacific/Kiritimati",
                    "Pacific/Pago_Pago",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Etc/GMT+12",
                    "europe/berlin",
                    "Europe/Berlin ",
                    "UTC+25",
                    "Z");

    private NastyValues() {}

    /** For any place. */
    static List<JsonNode> everywhere() {
        var values = new ArrayList<JsonNode>();
        TEXTS.forEach(text -> values.add(MAKE.textNode(text)));
        values.add(MAKE.booleanNode(true));
        values.add(MAKE.booleanNode(false));
        values.add(MAKE.arrayNode().addNull());
        values.add(MAKE.arrayNode().add(MAKE.arrayNode()));
        values.add(MAKE.objectNode().put("a", 1));
        values.add(MAKE.objectNode().putNull("__proto__"));
        values.addAll(numbers());
        return values;
    }

    static List<JsonNode> numbers() {
        return List.of(
                MAKE.numberNode(0),
                MAKE.numberNode(-1),
                MAKE.numberNode(-0.0),
                MAKE.numberNode(1.5),
                MAKE.numberNode(1e308),
                MAKE.numberNode(-1e308),
                MAKE.numberNode(Double.MIN_VALUE),
                MAKE.numberNode(1L << 31),
                MAKE.numberNode((1L << 53) + 1),
                MAKE.numberNode(BigInteger.ONE.shiftLeft(63)),
                MAKE.numberNode(BigInteger.TEN.pow(300)),
                MAKE.numberNode(new BigDecimal("1E+400")),
                MAKE.numberNode(new BigDecimal("1E-400")),
                MAKE.numberNode(1_000_000_000));
    }

    /** For a place where a text of a format is. */
    static List<JsonNode> forText(String format) {
        var texts =
                switch (format) {
                    case "date" -> DATES.stream();
                    case "date-time" -> Stream.concat(INSTANTS.stream(), DATES.stream().limit(3));
                    case "uuid" ->
                            Stream.of("0", "1-1-1-1-1", "0197f3a0-0000-7000-8000-000000000000");
                    default -> Stream.concat(ZONES.stream(), TEXTS.stream());
                };
        return texts.map(text -> (JsonNode) MAKE.textNode(text)).toList();
    }
}
