package io.investmentstreams.alert;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.totals.Window;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The rules file.
 *
 * <pre>
 * alerts:
 *   - name: large-chips          # unique
 *     sector: integrated_circuits
 *     region: "320000"
 *     stage: signed
 *     minimum: 1000000000        # CNY of one project
 *   - name: jiangsu-month
 *     region: "320000"
 *     window: 30d
 *     threshold: 10000000000     # CNY of the window's signed total
 * webhooks:
 *   - url: https://hooks.example.com/alerts
 *     secret: a-long-random-string
 * </pre>
 */
public record AlertFile(List<AlertRule> rules, List<Webhook> webhooks) {
    public static final AlertFile NONE = new AlertFile(List.of(), List.of());

    private static final Set<String> PROJECT_FIELDS = Set.of("name", "region", "sector", "stage", "minimum");
    private static final Set<String> TOTAL_FIELDS = Set.of("name", "region", "sector", "window", "threshold");

    public AlertFile {
        rules = List.copyOf(rules);
        webhooks = List.copyOf(webhooks);
    }

    /**
     * Where alerts are sent.
     *
     * @param secret key of the HMAC-SHA256 signature
     */
    public record Webhook(URI url, String secret) {}

    /**
     * Reads and checks a file.
     *
     * @throws BadAlertFile that names file, line and field of the first error
     */
    public static AlertFile load(Path path) throws BadAlertFile {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            return root == null ? NONE : read(new YamlFields(path.toString(), root, Set.of("alerts", "webhooks")));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new BadAlertFile(path + ":" + line + ": " + e.getProblem());
        } catch (IOException e) {
            throw new BadAlertFile(path + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static AlertFile read(YamlFields file) throws BadAlertFile {
        List<AlertRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node item : file.list("alerts")) {
            AlertRule rule = rule(file, item);
            if (!names.add(rule.name())) throw file.at(item, "name", "'" + rule.name() + "' is taken by another rule");
            rules.add(rule);
        }
        List<Webhook> webhooks = new ArrayList<>();
        for (Node item : file.list("webhooks")) webhooks.add(webhook(file.of(item, Set.of("url", "secret"))));
        return new AlertFile(rules, webhooks);
    }

    private static AlertRule rule(YamlFields file, Node item) throws BadAlertFile {
        boolean ofTotal =
                file.of(item, null).has("window") || file.of(item, null).has("threshold");
        YamlFields f = file.of(item, ofTotal ? TOTAL_FIELDS : PROJECT_FIELDS);
        String name = f.required("name");
        String sector = f.optional("sector");
        if (sector != null && !Sectors.bundled().names().contains(sector))
            throw f.bad(
                    "sector",
                    sector,
                    "one of " + String.join(", ", Sectors.bundled().names()));
        String region = f.optional("region");
        if (region != null && !region.matches("\\d{6}|\\d{9}|[A-Z]{2}"))
            throw f.bad("region", region, "a code such as 320000");
        if (!ofTotal) return new AlertRule.OfProject(name, region, sector, stage(f), f.amount("minimum"));
        BigDecimal threshold = f.amount("threshold");
        if (threshold == null) throw f.missing("threshold");
        return new AlertRule.OfTotal(
                name, region == null ? "100000" : region, sector == null ? Sectors.ALL : sector, window(f), threshold);
    }

    private static Stage stage(YamlFields f) throws BadAlertFile {
        String value = f.optional("stage");
        if (value == null) return null;
        return Stream.of(Stage.values())
                .filter(s -> s != Stage.CANCELLED
                        && s.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> f.bad("stage", value, "intended, planned, signed, landed, started or opened"));
    }

    private static Window window(YamlFields f) throws BadAlertFile {
        String value = f.required("window");
        return Stream.of(Window.values())
                .filter(w -> w.label().equals(value))
                .findFirst()
                .orElseThrow(() -> f.bad("window", value, "7d, 30d, 90d, 365d, year or all"));
    }

    private static Webhook webhook(YamlFields f) throws BadAlertFile {
        String url = f.required("url");
        if (!url.matches("https?://[^\\s]+")) throw f.bad("url", url, "an http or https address");
        return new Webhook(URI.create(url), f.required("secret"));
    }

    /** An error in the file; the message is one line that names file, line and field. */
    public static final class BadAlertFile extends Exception {
        private static final long serialVersionUID = 1L;

        BadAlertFile(String message) {
            super(message);
        }
    }
}
