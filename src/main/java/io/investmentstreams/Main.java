package io.investmentstreams;

import io.investmentstreams.cli.Cli;
import io.investmentstreams.cli.Console;
import io.investmentstreams.cli.ShutdownSignal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point: parses, runs and exits; nothing else in the program may exit the JVM. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        ShutdownSignal shutdown = new ShutdownSignal(Runtime.getRuntime()::addShutdownHook);
        System.exit(new Cli(console, System.getenv(), shutdown).run(args));
    }

    // Chinese names must come out right whatever the platform's own charset is.
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
