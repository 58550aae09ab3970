package io.investmentstreams.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of examples under {@code extract/}: tab-separated, lines that start with # are remarks. */
final class Rows {
    private Rows() {}

    /** The rows of a table, their fields as the arguments of a test. */
    static List<Arguments> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream("/extract/" + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
