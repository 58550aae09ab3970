package io.investmentstreams.topology;

import io.investmentstreams.alert.AlertJudge;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.state.LedgerSerdes;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Named;

/**
 * From projects and totals to alerts. What each subject last was is kept, so that rules that are new at a start are held
 * against everything that stands, and alerts of rules that are gone are retracted.
 */
public final class AlertTopology {
    private final ValueSerdes serdes;
    private final AlertJudge judge;

    public AlertTopology(ValueSerdes serdes, AlertJudge judge) {
        this.serdes = serdes;
        this.judge = judge;
    }

    /** Builds it for the settings it will run with, the application id among them. */
    public Topology build(Properties config) {
        StreamsBuilder builder = Building.builder(config);
        add(builder, Topics.PROJECTS, Mappings.PROJECT, Names.PROJECT_ALERTS, judge::project);
        add(builder, Topics.INVESTMENT_TOTALS, Mappings.TOTAL, Names.TOTAL_ALERTS, judge::total);
        Topology topology = builder.build(config);
        String[] steps = {Names.PROJECT_ALERTS, Names.TOTAL_ALERTS};
        Building.sink(topology, Names.ALERTS_SINK, Topics.ALERTS, serdes.of(Mappings.ALERT), steps);
        Building.deadLetters(topology, Names.ALERTS_DEAD_LETTERS_SINK, steps);
        return topology;
    }

    private <T, A extends SpecificRecord> void add(
            StreamsBuilder builder,
            TopicSpec topic,
            Mapping<T, A> mapping,
            String node,
            AlertProcessor.Judge<T> judge) {
        Building.store(builder, AlertProcessor.subjects(node), LedgerSerdes.of(mapping));
        Building.store(builder, AlertProcessor.standing(node), LedgerSerdes.of(Mappings.ALERT));
        var values = serdes.of(mapping).deserializer();
        Building.source(builder, topic.name(), node + "-source")
                .process(
                        () -> new AlertProcessor<>(node, bytes -> values.deserialize(topic.name(), bytes), judge),
                        Named.as(node),
                        AlertProcessor.subjects(node),
                        AlertProcessor.standing(node));
    }
}
