package io.investmentstreams.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.alert.Alert;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.serde.Json;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real server on a free port, with a view that the test feeds by hand. */
final class MonitorServer implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2021, 11, 9);
    static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");

    final View view = new View();
    final ChangeLog log;
    final StreamHub hub;
    final Map<Long, Article> articles = new HashMap<>();
    final List<Change> retained = new ArrayList<>();
    volatile boolean whole = true;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    MonitorServer() {
        this(Access.OPEN, 100, 50, Duration.ofSeconds(15));
    }

    MonitorServer(Access access, int held, int queue, Duration heartbeat) {
        log = new ChangeLog(held);
        log.startAt(new Offsets(0, 0));
        hub = new StreamHub(view, log, Stored::new, queue, heartbeat);
        List<Routes> routes = new ArrayList<>();
        routes.add(access);
        routes.addAll(new Endpoints(view, log, hub, Stored::new, () -> whole, this::health, () -> 0).all());
        server = HttpServer.start("127.0.0.1", 0, routes);
    }

    private Health health() {
        return whole ? new Health(true, "running", 0) : new Health(false, "restoring", 7);
    }

    /** A project of that many CNY with its article, and the day and total of its county. */
    void project(String id, String name, String cny) {
        BigDecimal value = new BigDecimal(cny).setScale(2);
        Project project = new Project(
                id,
                Project.Kind.PROJECT,
                name,
                List.of(name + "公司"),
                KUNSHAN,
                "new_generation_it",
                Stage.SIGNED,
                DAY,
                Amount.exact(value, "CNY"),
                new Cny(value, value, value, null, null, null, false),
                1,
                List.of(new Project.StageReached(Stage.SIGNED, DAY, "a-" + id)),
                List.of("a-" + id),
                1);
        view.project(id, project, 1_636_416_000_000L);
        article("a-" + id, name, name + "落户昆山");
    }

    void article(String id, String title, String text) {
        long offset = articles.size();
        articles.put(offset, new Article(id, null, title, title, text, "2021-11-09", null));
        view.article(id, new Located(0, offset, 0), true);
        view.announcement(id, new Located(0, offset, 0));
    }

    void cell(Region region, String sector, String cny, LocalDate... days) {
        List<DaySlice> slices = new ArrayList<>();
        for (LocalDate day : days) slices.add(slice(region, sector, cny, day));
        slices.forEach(s -> view.day(s.key(), s));
        LocalDate asOf = LocalDate.of(2021, 12, 1);
        CellTotal total =
                new CellTotal(region.code(), region.path(), sector, asOf, 1, CellBook.windowsAsOf(slices, asOf));
        view.total(total.cell().key(), total);
    }

    private static DaySlice slice(Region region, String sector, String cny, LocalDate day) {
        BigDecimal value = new BigDecimal(cny).setScale(2);
        return new DaySlice(region.code(), sector, day, 1, new Measure(value, value, value, 0, 1), Measure.ZERO, value);
    }

    /** The n-th change: the cell goes from (n-1) to n CNY; even ones stand in partition 0, odd ones in 1. */
    Change change(Region region, int n) {
        Figures before = new Figures(money(n - 1), money(0), n - 1);
        Figures after = new Figures(money(n), money(0), n);
        Figures delta = new Figures(money(1), money(0), 1);
        ChangeCause cause = new ChangeCause(ProjectChange.Cause.PROJECT, "p" + n, "a-p" + n, money(1));
        CellChange change =
                new CellChange(region.code(), region.path(), "all", DAY, before, after, delta, List.of(cause), 1, n);
        Change made = Change.of(n % 2, n / 2, change);
        retained.add(made);
        return made;
    }

    /** {@code reason} is null while it stands. */
    void alert(String rule, String subject, Alert.State state, String reason) {
        Alert alert = new Alert(rule, subject, state, subject + " is large", reason, Instant.EPOCH);
        view.alert(alert.key(), alert);
    }

    private static BigDecimal money(int yuan) {
        return BigDecimal.valueOf(yuan).setScale(2);
    }

    String url() {
        return server.url();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(get(path).body());
    }

    @Override
    public void close() {
        hub.close();
        server.close();
    }

    /** What is read from the topics when asked for. */
    private final class Stored implements Records {
        @Override
        public Optional<Article> article(Located at) {
            return Optional.ofNullable(articles.get(at.offset()));
        }

        @Override
        public Optional<Announcement> announcement(Located at) {
            return article(at)
                    .map(a -> new Announcement(
                            a.id(),
                            Verdict.ANNOUNCEMENT,
                            DAY,
                            DAY,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "1"));
        }

        @Override
        public Optional<List<Change>> changes(Offsets from, Offsets to, int most) {
            return Optional.of(retained.stream()
                    .filter(c -> from.lacks(c.partition(), c.offset()) && !to.lacks(c.partition(), c.offset()))
                    .limit(most)
                    .toList());
        }
    }
}
