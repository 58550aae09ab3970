package io.investmentstreams.extract.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables beside this room. */
final class Table {
    private Table() {}

    /** The fields of every line that is neither empty nor a comment. */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream("/place/" + name)) {
            if (in == null) throw new IllegalStateException("missing table place/" + name);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (!line.isEmpty() && line.charAt(0) != '#') rows.add(line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
