package io.investmentstreams.cli;

import io.investmentstreams.failure.UserError;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: parses, runs one command and says how it ended; exiting is left to the caller. */
public final class Cli {
    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Console console;
    private final Map<String, String> environment;

    private final ShutdownSignal shutdown;

    /** @param shutdown tells a command that runs until it is stopped */
    public Cli(Console console, Map<String, String> environment, ShutdownSignal shutdown) {
        this.console = console;
        this.environment = environment;
        this.shutdown = shutdown;
    }

    /** Runs one command; the result is its exit status. */
    public int run(String... args) {
        CommandLine line = new CommandLine(new Root());
        for (Object command : commands()) line.addSubcommand(command);
        line.setDefaultValueProvider(new EnvironmentDefaults(environment));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler((e, rest) -> usage(e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
        int status = line.execute(args);
        console.out().flush();
        console.err().flush();
        return status;
    }

    private Object[] commands() {
        return new Object[] {
            new RunCommand(console, shutdown),
            new PublishCommand(console),
            new ExtractCommand(console),
            new TopologyCommand(console),
            new QueryCommand(console, shutdown),
            new ServeCommand(console, shutdown),
            new OverrideCommand(console),
            new AuditCommand(console),
            new DeadLettersCommand(console),
            new RebuildCommand(console),
            new ResetCommand(console)
        };
    }

    private int usage(ParameterException e) {
        console.error(e.getMessage().replaceAll("\\s+", " ") + "; see --help");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (e instanceof UserError) {
            LOG.debug("failed", e);
            console.error(oneLine(e.getMessage()));
        } else {
            LOG.debug("unexpected failure", e);
            console.error("unexpected " + oneLine(e.toString()) + " (LOG_LEVEL=DEBUG shows where)");
        }
        return ExitCode.FAILED;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }

    @Command(
            name = "investment-streams",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "Reads the news of investment signings and keeps exact, live totals per region and sector.",
            footer = {
                "",
                "Every option can also be given by environment variable: --http-port is INVESTMENT_STREAMS_HTTP_PORT.",
                "Exit status: 0 done, 1 failed, 2 usage, 3 done with some input refused."
            })
    private static final class Root implements Runnable {
        @picocli.CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "name a command");
        }
    }

    private static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"investment-streams " + (version == null ? "development" : version)};
        }
    }
}
