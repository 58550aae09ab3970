package io.investmentstreams.cli;

/** What every command's exit status means to a script. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int DONE_WITH_REFUSALS = 3;

    private ExitCode() {}
}
