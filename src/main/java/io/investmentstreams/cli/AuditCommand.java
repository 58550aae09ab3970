package io.investmentstreams.cli;

import io.investmentstreams.runtime.Audit;
import io.investmentstreams.runtime.Difference;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles, rates and corrections from the start, recomputes everything in one process without Kafka"
                        + " Streams, compares every record of the output topics and names each difference. Exits 0 only if"
                        + " there is none. It waits for nothing: it says so when the pipeline has not read everything yet.")
final class AuditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "with json each line of standard output is one object (default: ${DEFAULT-VALUE})")
    private OutputFormat format;

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return cluster.with(connection -> {
            Audit.Report report = new Audit(connection).run(this::show);
            if (!report.settled())
                console.err().println("the pipeline has not read everything yet: differences may be in flight");
            console.out().println(format == OutputFormat.JSON ? Lines.json(report) : summary(report));
            return report.differences() == 0 ? ExitCode.DONE : ExitCode.FAILED;
        });
    }

    private void show(Difference d) {
        if (format == OutputFormat.JSON) {
            console.out().println(Lines.json(d));
            return;
        }
        String what = d.field().isEmpty() ? "the record" : d.field();
        console.out()
                .println(d.topic() + " " + d.key() + ": " + what + " is " + said(d.is()) + ", should be "
                        + said(d.shouldBe()));
    }

    private static String said(String value) {
        return value == null ? "absent" : value;
    }

    private static String summary(Audit.Report r) {
        String result = r.differences() == 0 ? "no difference" : r.differences() + " differences";
        return r.articles() + " articles recomputed, " + r.records() + " records compared"
                + (r.asOf() == null ? "" : ", as of " + r.asOf()) + ": " + result;
    }
}
