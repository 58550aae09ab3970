package io.investmentstreams.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes, so that tests never touch the process's own streams.
 *
 * @param out results, UTF-8
 * @param err errors, one line each, UTF-8
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err) {
    void error(String message) {
        err.println("investment-streams: " + message);
        err.flush();
    }
}
