package io.investmentstreams.topology;

import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.state.DeltaBatch;
import io.investmentstreams.topology.state.StateSerdes;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.RollUp;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/** From projects to totals: {@code projects} and {@code naive-amounts} become changes, and changes meet in the cells of their province. */
public final class AggregateTopology {
    private final ValueSerdes serdes;
    private final AsOf asOf;
    private final Duration tick;
    private final Pending pending;
    private final Patience.Flood flood = new Patience.Flood();
    private final Sectors sectors = Sectors.bundled();

    /**
     * The topology of one application; one object serves one run.
     *
     * @param tick how long a few deltas are folded before they are sent on, and twice so until they are in their cells
     */
    public AggregateTopology(ValueSerdes serdes, AsOf asOf, Duration tick, Pending pending) {
        this.serdes = serdes;
        this.asOf = asOf;
        this.tick = tick;
        this.pending = pending;
    }

    /** Builds it for the settings it will run with, the application id among them. */
    public Topology build(Properties config) {
        StreamsBuilder builder = Building.builder(config);
        addStores(builder);
        projectDeltas(builder)
                .merge(naiveDeltas(builder), Named.as(Names.ALL_DELTAS))
                .process(
                        () -> new FoldProcessor(new RollUp(sectors), tick, flood, pending),
                        Named.as(Names.FOLD),
                        Names.FOLD_HOOK)
                .repartition(Repartitioned.<String, DeltaBatch>as(Names.CELL_DELTAS)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(StateSerdes.batches()))
                .process(
                        () -> new CellsProcessor(asOf, new RollUp(sectors), tick, flood, pending),
                        Named.as(Names.CELLS),
                        Names.HEADS_STORE,
                        Names.DAYS_STORE,
                        Names.CLOCK_STORE,
                        Names.CELLS_HOOK);
        Topology topology = builder.build(config);
        addSinks(topology);
        return topology;
    }

    private KStream<String, ContributionChange> projectDeltas(StreamsBuilder builder) {
        String topic = Topics.PROJECTS.name();
        DeltaInput input =
                new DeltaInput.OfProjects(topic, serdes.of(Mappings.PROJECT).deserializer());
        return Building.source(builder, topic, Names.PROJECTS_SOURCE)
                .process(
                        () -> new DeltaProcessor(input, new RollUp(sectors)),
                        Named.as(Names.PROJECT_DELTAS),
                        Names.PROJECT_STORE);
    }

    private KStream<String, ContributionChange> naiveDeltas(StreamsBuilder builder) {
        String topic = Topics.NAIVE_AMOUNTS.name();
        DeltaInput input = new DeltaInput.OfNaiveAmounts(
                topic, serdes.of(Mappings.NAIVE_AMOUNTS).deserializer());
        return Building.source(builder, topic, Names.NAIVE_SOURCE)
                .process(
                        () -> new DeltaProcessor(input, new RollUp(sectors)),
                        Named.as(Names.NAIVE_DELTAS),
                        Names.NAIVE_STORE);
    }

    private static void addStores(StreamsBuilder builder) {
        Building.store(builder, Names.PROJECT_STORE, StateSerdes.contributions());
        Building.store(builder, Names.NAIVE_STORE, StateSerdes.contributions());
        builder.addStateStore(CommitHook.named(Names.FOLD_HOOK));
        builder.addStateStore(CommitHook.named(Names.CELLS_HOOK));
        Building.store(builder, Names.HEADS_STORE, StateSerdes.heads());
        Building.store(builder, Names.DAYS_STORE, StateSerdes.days());
        Building.store(builder, Names.CLOCK_STORE, StateSerdes.clock());
    }

    private void addSinks(Topology topology) {
        Building.sink(topology, Names.TOTALS_SINK, Topics.INVESTMENT_TOTALS, serdes.of(Mappings.TOTAL), Names.CELLS);
        Building.sink(topology, Names.DAILY_SINK, Topics.INVESTMENT_DAILY, serdes.of(Mappings.DAY), Names.CELLS);
        Building.sink(topology, Names.CHANGES_SINK, Topics.INVESTMENT_CHANGES, serdes.of(Mappings.CHANGE), Names.CELLS);
        Building.deadLetters(topology, Names.DELTAS_DEAD_LETTERS_SINK, Names.PROJECT_DELTAS, Names.NAIVE_DELTAS);
    }
}
