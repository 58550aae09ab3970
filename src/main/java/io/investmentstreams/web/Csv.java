package io.investmentstreams.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How records become a table of comma-separated values: RFC 4180, with a BOM, so that spreadsheet programs show Chinese. */
final class Csv<T> {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final Map<String, Function<T, Object>> columns = new LinkedHashMap<>();

    /** A further column; numbers are written as they are, null as nothing, all else as text. */
    Csv<T> column(String name, Function<T, Object> value) {
        columns.put(name, value);
        return this;
    }

    byte[] write(List<T> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        out.append(String.join(",", columns.keySet())).append("\r\n");
        for (T row : rows) {
            String separator = "";
            for (Function<T, Object> column : columns.values()) {
                out.append(separator).append(cell(column.apply(row)));
                separator = ",";
            }
            out.append("\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number)
            return number.stripTrailingZeros().toPlainString();
        if (value instanceof Number) return value.toString();
        String text = value instanceof Enum<?> e ? e.name().toLowerCase(java.util.Locale.ROOT) : value.toString();
        // An apostrophe keeps a spreadsheet from running a text of somebody else's as a formula.
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) text = "'" + text;
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
