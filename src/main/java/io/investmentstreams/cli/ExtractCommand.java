package io.investmentstreams.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.investmentstreams.extract.Explanation;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.FeedItem.Found;
import io.investmentstreams.feed.FeedItem.Refused;
import io.investmentstreams.feed.JsonLinesReader;
import io.investmentstreams.serde.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles as JSON Lines and writes what each announces, one JSON object a line, in the same order."
                        + " No Kafka is involved. A bad line gives {\"line\":…,\"error\":…} in its place and the rest goes on.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Console console;
    private final ObjectMapper json = Json.mapper();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "JSON Lines files; standard input when none is given")
    private List<Path> files = List.of();

    @Option(
            names = "--explain",
            description = "Shows each article with every span, its role, the rule that decided and the reason,"
                    + " instead of the JSON")
    private boolean explain;

    @Option(
            names = "--html",
            paramLabel = "FILE|DIR",
            description = "With --explain: writes it as an HTML page, one for all articles when the name ends in .html,"
                    + " else a page an article into that folder")
    private Path html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour of --explain: ${COMPLETION-CANDIDATES}; auto (the default) means on a terminal")
    private Colour color = Colour.AUTO;

    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private Extractor extractor;
    private Consumer<Explanation> explanations;
    private boolean refused;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (html != null && !explain) throw new ParameterException(spec.commandLine(), "--html needs --explain");
        extractor = new Extractor();
        try (ExplainFiles pages = explain && html != null ? new ExplainFiles(html) : null) {
            ExplainText text = new ExplainText(console.out(), isColoured());
            explanations = pages == null ? text::print : pages::add;
            readAll();
        }
        return refused ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
    }

    private void readAll() throws IOException {
        if (files.isEmpty()) JsonLinesReader.read("stdin", console.in(), this::write);
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                JsonLinesReader.read(file.toString(), in, this::write);
            } catch (IOException e) {
                refused = true;
                console.error(file + " cannot be read: " + e.getClass().getSimpleName() + "; check the path");
            }
        }
    }

    private boolean isColoured() {
        return color == Colour.ALWAYS || (color == Colour.AUTO && Ansi.AUTO.enabled());
    }

    private void write(FeedItem item) {
        if (item instanceof Found found) {
            try {
                if (explain) explanations.accept(extractor.explain(found.article()));
                else print(extractor.extract(found.article()));
            } catch (UserError e) {
                throw e;
            } catch (RuntimeException e) {
                // One article the rules stumble over must not cost the next one.
                refuse(found.line(), "could not be read: " + e);
            }
        } else if (item instanceof Refused bad) {
            refuse(bad.line(), bad.reason());
        }
    }

    private void refuse(int line, String error) {
        refused = true;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", line);
        answer.put("error", error);
        print(answer);
    }

    private void print(Object value) {
        try {
            console.out().println(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }
}
