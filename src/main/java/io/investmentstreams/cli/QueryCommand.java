package io.investmentstreams.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.runtime.Clusters;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.serde.Json;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Explanation;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import io.investmentstreams.web.View;
import io.investmentstreams.web.ViewFeeder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Shows the aggregates of a region and sector, as they are or as they were on a past day.")
final class QueryCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Console console;
    private final ShutdownSignal shutdown;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            defaultValue = "100000",
            description = "GB/T 2260 code, or a name or path such as 昆山市 (default: ${DEFAULT-VALUE}, the nation)")
    private String region;

    @Option(
            names = "--sector",
            defaultValue = Sectors.ALL,
            description = "a leaf, a parent or all (default: ${DEFAULT-VALUE})")
    private String sector;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the windows as they were on that day")
    private LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "for people or for programs (default: ${DEFAULT-VALUE})")
    private OutputFormat format;

    @Option(
            names = "--explain",
            paramLabel = "WINDOW",
            arity = "0..1",
            fallbackValue = "all",
            description = "also the projects and articles that a window is made of: 7d, 30d, 90d, 365d, year or all"
                    + " (default: all)")
    private String explain;

    QueryCommand(Console console, ShutdownSignal shutdown) {
        this.console = console;
        this.shutdown = shutdown;
    }

    @Override
    public Integer call() {
        if (!Sectors.bundled().names().contains(sector))
            throw new ParameterException(
                    spec.commandLine(),
                    "no sector is called " + sector + "; there are: "
                            + String.join(", ", Sectors.bundled().names()));
        Window window = explain == null ? null : window();
        Connection cluster = connection.connection();
        Clusters.check(cluster);
        View view = read(cluster);
        List<CellTotal> found = view.totals().stream()
                .filter(t -> t.sector().equals(sector) && isRegion(t))
                .map(t -> asOf == null ? t : past(view, t))
                .toList();
        if (found.isEmpty())
            throw new UserError("nothing is known of region " + region + " in sector " + sector
                    + "; give a code such as 320583, or a name such as 昆山市");
        for (CellTotal total : found) {
            show(total);
            if (window != null) explain(view, total, window);
        }
        return ExitCode.DONE;
    }

    private View read(Connection cluster) {
        View view = new View();
        try (ShutdownSignal.Watch watch = shutdown.watch();
                ViewFeeder feeder =
                        ViewFeeder.start(view, cluster.clientConfig(), new SerdeFactory(cluster.clientConfig())::of)) {
            while (feeder.left() > 0 && !watch.stopped()) watch.await(PAUSE);
        }
        return view;
    }

    private boolean isRegion(CellTotal t) {
        return t.code().equals(region) || t.path().equals(region) || t.path().endsWith("/" + region);
    }

    private CellTotal past(View view, CellTotal t) {
        List<WindowTotal> windows = CellBook.windowsAsOf(view.days(t.code(), t.sector()), asOf);
        return new CellTotal(t.code(), t.path(), t.sector(), asOf, t.revision(), windows);
    }

    private void show(CellTotal total) {
        if (format == OutputFormat.JSON) {
            console.out().println(json(total));
            return;
        }
        console.out()
                .println(total.path() + " (" + total.code() + "), " + total.sector() + ", as of " + total.asOf()
                        + ", CNY");
        Table table =
                new Table(1, "window", "signed", "low", "high", "open", "projects", "intended", "projects", "naive");
        for (WindowTotal w : total.windows()) {
            Measure s = w.signed();
            table.row(
                    w.window().label(),
                    ChineseNumber.yuan(s.value()),
                    ChineseNumber.yuan(s.low()),
                    ChineseNumber.yuan(s.high()),
                    Long.toString(s.open()),
                    Long.toString(s.projects()),
                    ChineseNumber.yuan(w.intended().value()),
                    Long.toString(w.intended().projects()),
                    ChineseNumber.yuan(w.naive()));
        }
        table.lines().forEach(console.out()::println);
    }

    private Window window() {
        try {
            return Window.labelled(explain);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "no window is called " + explain + "; there are 7d, 30d, 90d, 365d, year and all",
                    e);
        }
    }

    private void explain(View view, CellTotal t, Window window) {
        Cell cell = new Cell(t.code(), t.sector());
        List<Project> projects = Explanation.of(view.projects(), Sectors.bundled(), cell, window, t.asOf());
        if (format == OutputFormat.JSON) {
            projects.forEach(p -> console.out().println(Lines.json(p)));
            return;
        }
        if (projects.isEmpty()) console.out().println("no project counts in " + window.label());
        if (projects.isEmpty()) return;
        Table table = new Table(6, "id", "on", "CNY", "stage", "name", "articles");
        for (Project p : projects)
            table.row(
                    p.id(),
                    p.on() == null ? "undated" : p.on().toString(),
                    counted(p.cny()),
                    p.stage().name().toLowerCase(Locale.ROOT),
                    p.kind() == Project.Kind.RESIDUAL ? "left of the ceremony " + p.name() : p.name(),
                    String.join(" ", p.articles()));
        table.lines().forEach(console.out()::println);
    }

    /** A figure that is only bounded counts as its low bound. */
    private static String counted(Cny cny) {
        if (cny == null) return "";
        if (cny.value() != null) return ChineseNumber.yuan(cny.value());
        return cny.low() == null ? "" : "≥" + ChineseNumber.yuan(cny.low());
    }

    private static String json(CellTotal total) {
        try {
            return Json.mapper().writeValueAsString(total);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + total, e);
        }
    }
}
