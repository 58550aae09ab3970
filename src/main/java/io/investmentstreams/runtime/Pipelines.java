package io.investmentstreams.runtime;

import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.alert.AlertJudge;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AggregateTopology;
import io.investmentstreams.topology.AlertTopology;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.EnrichTopology;
import io.investmentstreams.topology.Names;
import io.investmentstreams.topology.Pending;
import io.investmentstreams.topology.ValueSerdes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/** The two applications, and what each reads. */
public final class Pipelines {
    /** All consumer groups and internal topics begin with it. */
    public static final String GROUP_PREFIX = "investment-streams-";

    public static final String ENRICH = GROUP_PREFIX + "enrich";
    public static final String AGGREGATE = GROUP_PREFIX + "aggregate";
    /** Runs only where there are rules. */
    public static final String ALERTS = GROUP_PREFIX + "alerts";

    public static final List<String> APPLICATIONS = List.of(ENRICH, AGGREGATE);

    private static final Duration TICK = Duration.ofMillis(50);

    private Pipelines() {}

    /** Articles to projects. */
    public static Topology enrich(ValueSerdes serdes, Extractor extractor, Properties config) {
        return new EnrichTopology(serdes, extractor::extract, new Ledger()).build(config);
    }

    /** Projects to totals. */
    public static Topology aggregate(ValueSerdes serdes, AsOf asOf, Pending pending, Properties config) {
        return new AggregateTopology(serdes, asOf, TICK, pending).build(config);
    }

    /** Projects and totals to alerts. */
    public static Topology alerts(ValueSerdes serdes, AlertFile file, Properties config) {
        return new AlertTopology(serdes, new AlertJudge(file.rules(), Sectors.bundled())).build(config);
    }

    /** Both topologies as they would run, by application id; nothing needs to be running. */
    public static Map<String, TopologyDescription> describe() {
        ValueSerdes serdes = new SerdeFactory(Map.of("schema.registry.url", "mock://describe"))::of;
        Connection nowhere = new Connection("nowhere:9092", "mock://describe", Map.of());
        Path unused = Path.of("unused");
        AsOf asOf = AsOf.fixed(LocalDate.EPOCH);
        Map<String, TopologyDescription> descriptions = new LinkedHashMap<>();
        descriptions.put(
                ENRICH,
                enrich(serdes, new Extractor(), StreamsApp.properties(ENRICH, nowhere, unused))
                        .describe());
        descriptions.put(
                AGGREGATE,
                aggregate(serdes, asOf, new Pending(), StreamsApp.properties(AGGREGATE, nowhere, unused))
                        .describe());
        return descriptions;
    }

    /** Every topic an application reads, its own repartition topic included. */
    public static List<String> inputs(String applicationId) {
        return switch (applicationId) {
            case ENRICH ->
                names(
                        List.of(Topics.ARTICLES, Topics.FX_RATES, Topics.OVERRIDES),
                        ENRICH + "-" + Names.READINGS + "-repartition");
            case AGGREGATE ->
                names(
                        List.of(Topics.PROJECTS, Topics.NAIVE_AMOUNTS),
                        AGGREGATE + "-" + Names.CELL_DELTAS + "-repartition");
            default -> throw new IllegalArgumentException("no application is called " + applicationId);
        };
    }

    private static List<String> names(List<TopicSpec> topics, String repartition) {
        return Stream.concat(topics.stream().map(TopicSpec::name), Stream.of(repartition))
                .toList();
    }
}
