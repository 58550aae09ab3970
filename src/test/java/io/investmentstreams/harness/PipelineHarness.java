package io.investmentstreams.harness;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.runtime.Pipelines;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.EnrichTopology;
import io.investmentstreams.topology.ValueSerdes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * The whole pipeline without a broker: articles (or what the extractor would say of them, or projects) in by one line, projects and
 * totals out. Topologies, settings and wire format are those of production; the registry is one in memory.
 */
public final class PipelineHarness implements AutoCloseable {
    private static final Instant NOVEMBER = Instant.parse("2021-11-10T04:00:00Z");

    private final Driver driver;
    private final AggregateHarness aggregate;
    private final MovableClock clock;
    private final Map<String, Announcement> scripted = new HashMap<>();
    private final Map<String, Announcement> announcements = new TreeMap<>();
    private final Map<String, Project> projects = new TreeMap<>();
    private final List<ReviewItem> reviews = new ArrayList<>();

    /** With the real extractor, at noon of {@code today} in Asia/Shanghai; windows follow the clock as it is advanced. */
    public static PipelineHarness on(LocalDate today) {
        return on(today, new Extractor()::extract);
    }

    /** As {@link #on(LocalDate)}, with an extractor of the caller's. */
    public static PipelineHarness on(LocalDate today, Function<Article, Announcement> extractor) {
        MovableClock clock =
                new MovableClock(today.atTime(12, 0).atZone(AsOf.ZONE).toInstant());
        return new PipelineHarness(Driver.registry(), extractor, AsOf.today(clock), clock);
    }

    /** With windows that stay as of one day, or follow a clock of the caller's. */
    public PipelineHarness(Function<Article, Announcement> extractor, AsOf asOf) {
        this(Driver.registry(), extractor, asOf);
    }

    /** With serdes of the caller's, such as some that fail. */
    public PipelineHarness(ValueSerdes serdes, Function<Article, Announcement> extractor, AsOf asOf) {
        this(serdes, extractor, asOf, new MovableClock(NOVEMBER));
    }

    private PipelineHarness(
            ValueSerdes serdes, Function<Article, Announcement> extractor, AsOf asOf, MovableClock clock) {
        this.clock = clock;
        Properties config = DriverConfig.of(Pipelines.ENRICH);
        Function<Article, Announcement> reader =
                article -> scripted.containsKey(article.id()) ? scripted.get(article.id()) : extractor.apply(article);
        driver = new Driver(
                new TopologyTestDriver(new EnrichTopology(serdes, reader, new Ledger()).build(config), config), serdes);
        aggregate = new AggregateHarness(serdes, asOf);
    }

    /** Sets the clock, which stamps what is piped in from now on. */
    public PipelineHarness at(Instant instant) {
        clock.set(instant);
        return this;
    }

    /** Lets time pass; windows move with it. */
    public PipelineHarness advance(Duration by) {
        clock.advance(by);
        return settle();
    }

    /** An article published today: new, or the next version of one with that id. */
    public PipelineHarness article(String id, String text) {
        String today = LocalDate.ofInstant(clock.instant(), AsOf.ZONE).toString();
        return article(new Article(id, null, null, null, text, today, null));
    }

    public PipelineHarness article(Article article) {
        return bytes(Topics.ARTICLES, article.id(), driver.encode(Topics.ARTICLES, Mappings.ARTICLE, article));
    }

    /** An article of which the extractor says just this. */
    public PipelineHarness announcement(Announcement announcement) {
        scripted.put(announcement.articleId(), announcement);
        return article(announcement.articleId(), "scripted");
    }

    /** What a person corrects. */
    public PipelineHarness correction(Correction correction) {
        return bytes(
                Topics.OVERRIDES,
                correction.subject(),
                driver.encode(Topics.OVERRIDES, Mappings.CORRECTION, correction));
    }

    public PipelineHarness withdraw(String articleId) {
        return bytes(Topics.ARTICLES, articleId, null);
    }

    public PipelineHarness rate(FxRate rate) {
        return bytes(Topics.FX_RATES, rate.key(), driver.encode(Topics.FX_RATES, Mappings.FX_RATE, rate));
    }

    /** A project record past extractor and ledger, straight to the totals; {@link #projects} does not know of it. */
    public PipelineHarness project(Project project) {
        aggregate.project(project);
        return this;
    }

    /**
     * Any record, readable or not.
     *
     * @param key   may be null
     * @param value null is a tombstone
     */
    public PipelineHarness bytes(TopicSpec topic, String key, byte[] value) {
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        driver.pipe(topic, new TestRecord<>(keyBytes, value, clock.instant()));
        return this;
    }

    /** Hands the first topology's output on and lets the second settle. */
    public PipelineHarness settle() {
        for (TestRecord<byte[], byte[]> r : driver.bytesOf(Topics.PROJECTS)) {
            Project p = driver.decode(Topics.PROJECTS, Mappings.PROJECT, r.value());
            Driver.put(projects, new String(r.key(), StandardCharsets.UTF_8), p);
            aggregate.record(Topics.PROJECTS, r);
        }
        driver.bytesOf(Topics.NAIVE_AMOUNTS).forEach(r -> aggregate.record(Topics.NAIVE_AMOUNTS, r));
        driver.hold(Topics.ANNOUNCEMENTS, Mappings.ANNOUNCEMENT, announcements);
        driver.read(Topics.REVIEW, Mappings.REVIEW).forEach(r -> reviews.add(r.value()));
        aggregate.settle();
        return this;
    }

    /** Asserts on a cell once all has settled; of the all-time window unless another is chosen. */
    public TotalAssert assertTotal(String code, String sector) {
        settle();
        return aggregate.assertTotal(code, sector);
    }

    /** Asserts on the project records that stand once all has settled, residuals among them, in the order of their ids. */
    public ListAssert<Project> assertProjects() {
        settle();
        return Assertions.assertThat(List.copyOf(projects.values()));
    }

    /** The announcements that stand, by article id, as of the last {@link #settle}. */
    public Map<String, Announcement> announcements() {
        return announcements;
    }

    /** The project records that stand, by id, as of the last {@link #settle}. */
    public Map<String, Project> projects() {
        return projects;
    }

    /** Everything written to {@code review} up to the last {@link #settle}. */
    public List<ReviewItem> reviews() {
        return reviews;
    }

    /** The half that adds up. */
    public AggregateHarness totals() {
        return aggregate;
    }

    /** The dead letters of the first topology that were not read yet. */
    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.bytesOf(Topics.DEAD_LETTERS);
    }

    @Override
    public void close() {
        driver.close();
        aggregate.close();
    }
}
