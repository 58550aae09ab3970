package io.investmentstreams.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal in which a Chinese character is two columns wide. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final int rightFrom;

    /** @param rightFrom first column that is aligned to the right; those before it to the left */
    Table(int rightFrom, String... header) {
        this.rightFrom = rightFrom;
        rows.add(List.of(header));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines of the table, without an end of line. */
    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) widths[c] = Math.max(widths[c], width(row.get(c)));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) lines.add(line(row, widths));
        return lines;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String cell = row.get(c);
            String gap = " ".repeat(widths[c] - width(cell));
            line.append(c == 0 ? "" : "  ").append(c >= rightFrom ? gap + cell : cell + gap);
        }
        return line.toString().stripTrailing();
    }

    /** Columns a text takes in a terminal. */
    static int width(String s) {
        return s.codePoints().map(Table::width).sum();
    }

    private static int width(int c) {
        boolean wide = c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || c >= 0x20000);
        return wide ? 2 : 1;
    }

    /** At most this many columns, with … where something was cut. */
    static String clip(String s, int columns) {
        if (width(s) <= columns) return s;
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int c : s.codePoints().toArray()) {
            used += width(c);
            if (used > columns) break;
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }
}
