package io.investmentstreams.runtime;

import io.investmentstreams.extract.Extractor;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.AggregateTopology;
import io.investmentstreams.topology.AsOf;
import io.investmentstreams.topology.EnrichTopology;
import io.investmentstreams.topology.Names;
import io.investmentstreams.topology.Pending;
import io.investmentstreams.topology.ValueSerdes;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;

/** The two applications, and what each reads. */
public final class Pipelines {
    public static final String ENRICH = "investment-streams-enrich";
    public static final String AGGREGATE = "investment-streams-aggregate";
    public static final List<String> APPLICATIONS = List.of(ENRICH, AGGREGATE);

    /** No longer than the commit interval, so that no commit leaves out what it could have sent. */
    private static final Duration FOLD = Duration.ofMillis(50);

    private Pipelines() {}

    /** Articles to projects. */
    public static Topology enrich(ValueSerdes serdes, Extractor extractor, Properties config) {
        return new EnrichTopology(serdes, extractor).build(config);
    }

    /** Projects to totals. */
    public static Topology aggregate(ValueSerdes serdes, AsOf asOf, Pending pending, Properties config) {
        return new AggregateTopology(serdes, asOf, FOLD, pending).build(config);
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
