package io.investmentstreams.cli;

/** For people or for programs. */
enum OutputFormat {
    TEXT,
    JSON
}
