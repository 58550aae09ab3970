package io.investmentstreams.harness;

import io.investmentstreams.ledger.Project;
import io.investmentstreams.runtime.Pipelines;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.NaiveAmountsOf;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.Pending;
import io.investmentstreams.topology.ValueSerdes;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The aggregate topology without a broker: pipe records of the ledger in, read the totals as a consumer would hold them. */
public final class AggregateHarness implements AutoCloseable {
    private final Pending pending = new Pending();
    private final Driver driver;
    private final Map<String, CellTotal> totals = new TreeMap<>();
    private final Map<String, DaySlice> days = new TreeMap<>();
    private final List<CellChange> changes = new ArrayList<>();

    public AggregateHarness(AsOf asOf) {
        this(Driver.registry(), asOf);
    }

    AggregateHarness(ValueSerdes serdes, AsOf asOf) {
        Properties config = DriverConfig.of(Pipelines.AGGREGATE);
        driver = new Driver(new TopologyTestDriver(Pipelines.aggregate(serdes, asOf, pending, config), config), serdes);
    }

    /** A project record as the ledger writes it; see {@link #project(String, Project)} for its tombstone. */
    public AggregateHarness project(Project p) {
        return project(p.id(), p);
    }

    /** @param p null takes the record back */
    public AggregateHarness project(String id, Project p) {
        return record(Topics.PROJECTS, new TestRecord<>(Driver.bytes(id), encoded(p)));
    }

    public AggregateHarness project(Project p, Headers headers) {
        return record(Topics.PROJECTS, new TestRecord<>(Driver.bytes(p.id()), encoded(p), headers, Instant.EPOCH));
    }

    /** The amounts of an article as plain summing counts them. */
    public AggregateHarness naive(NaiveAmountsOf amounts) {
        byte[] value = driver.encode(Topics.NAIVE_AMOUNTS, Mappings.NAIVE_AMOUNTS, amounts);
        return record(Topics.NAIVE_AMOUNTS, new TestRecord<>(Driver.bytes(amounts.articleId()), value));
    }

    /** Any bytes, readable or not. */
    public AggregateHarness record(TopicSpec topic, TestRecord<byte[], byte[]> record) {
        driver.pipe(topic, record);
        return this;
    }

    /** Lets wall-clock time pass, so that what waits is sent and the cells follow the as-of day. */
    public AggregateHarness settle() {
        driver.tick(Duration.ofMillis(200), 4);
        driver.hold(Topics.INVESTMENT_TOTALS, Mappings.TOTAL, totals);
        driver.hold(Topics.INVESTMENT_DAILY, Mappings.DAY, days);
        driver.read(Topics.INVESTMENT_CHANGES, Mappings.CHANGE).forEach(r -> changes.add(r.value()));
        return this;
    }

    /** Asserts on a cell once all has settled; {@link Window#ALL} unless another window is chosen. */
    public TotalAssert assertTotal(String code, String sector) {
        String key = code + "|" + sector;
        settle();
        return new TotalAssert(key, totals.get(key), Window.ALL);
    }

    /** What a consumer of the compacted topic holds, by key, as of the last {@link #settle}. */
    public Map<String, CellTotal> totals() {
        return totals;
    }

    /** As {@link #totals}, by the slice's key. */
    public Map<String, DaySlice> days() {
        return days;
    }

    /** All changes up to the last {@link #settle}. */
    public List<CellChange> changes() {
        return changes;
    }

    /** The dead letters that were not read yet. */
    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.bytesOf(Topics.DEAD_LETTERS);
    }

    public long pending() {
        return pending.count();
    }

    @Override
    public void close() {
        driver.close();
    }

    private byte[] encoded(Project p) {
        return driver.encode(Topics.PROJECTS, Mappings.PROJECT, p);
    }
}
