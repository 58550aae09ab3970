package io.investmentstreams.topology;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.state.LedgerSerdes;
import java.util.Properties;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/** From articles to projects: every article is read on its own, in parallel, and all readings meet in the one ledger task. */
public final class EnrichTopology {
    private static final String[] LEDGER_STORES = {
        Names.READINGS_STORE,
        Names.PROJECTS_STORE,
        Names.RATES_STORE,
        Names.CORRECTIONS_STORE,
        Names.SHELVES_STORE,
        Names.INDEX_STORE
    };

    private final ValueSerdes serdes;
    private final Function<Article, Announcement> extractor;
    private final Ledger ledger;

    /**
     * The topology of one application.
     *
     * @param extractor used by all stream threads at once
     */
    public EnrichTopology(ValueSerdes serdes, Function<Article, Announcement> extractor, Ledger ledger) {
        this.serdes = serdes;
        this.extractor = extractor;
        this.ledger = ledger;
    }

    /** Builds it for the settings it will run with, the application id among them. */
    public Topology build(Properties config) {
        StreamsBuilder builder = Building.builder(config);
        addStores(builder);
        addArticles(builder);
        addRates(builder);
        addOverrides(builder);
        Topology topology = builder.build(config);
        addSinks(topology);
        return topology;
    }

    private void addArticles(StreamsBuilder builder) {
        String topic = Topics.ARTICLES.name();
        Deserializer<Article> articles = serdes.of(Mappings.ARTICLE).deserializer();
        Building.source(builder, topic, Names.ARTICLES_SOURCE)
                .process(() -> new ExtractProcessor(articles, extractor), Named.as(Names.EXTRACT))
                .mapValues(reading -> reading, Named.as(Names.EXTRACTED))
                .repartition(Repartitioned.<String, Reading>as(Names.READINGS)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(LedgerSerdes.readings())
                        .withNumberOfPartitions(1))
                .process(() -> new LedgerProcessor(ledger, topic), Named.as(Names.LEDGER), LEDGER_STORES);
    }

    private void addRates(StreamsBuilder builder) {
        Deserializer<FxRate> rates = serdes.of(Mappings.FX_RATE).deserializer();
        Building.source(builder, Topics.FX_RATES.name(), Names.RATES_SOURCE)
                .process(() -> new LedgerInput<>(new RatesInput(ledger), rates), Named.as(Names.RATES), LEDGER_STORES);
    }

    private void addOverrides(StreamsBuilder builder) {
        Deserializer<Correction> corrections = serdes.of(Mappings.CORRECTION).deserializer();
        Building.source(builder, Topics.OVERRIDES.name(), Names.OVERRIDES_SOURCE)
                .process(
                        () -> new LedgerInput<>(new OverridesInput(ledger), corrections),
                        Named.as(Names.OVERRIDES),
                        LEDGER_STORES);
    }

    private static void addStores(StreamsBuilder builder) {
        Building.store(builder, Names.READINGS_STORE, LedgerSerdes.readings());
        Building.store(builder, Names.PROJECTS_STORE, LedgerSerdes.projects());
        Building.store(builder, Names.RATES_STORE, LedgerSerdes.rates());
        Building.store(builder, Names.CORRECTIONS_STORE, LedgerSerdes.corrections());
        Building.store(builder, Names.SHELVES_STORE, Serdes.ByteArray());
        Building.store(builder, Names.INDEX_STORE, Serdes.String());
    }

    private void addSinks(Topology topology) {
        String[] all = {Names.LEDGER, Names.RATES, Names.OVERRIDES};
        Building.sink(
                topology,
                Names.ANNOUNCEMENTS_SINK,
                Topics.ANNOUNCEMENTS,
                serdes.of(Mappings.ANNOUNCEMENT),
                Names.LEDGER);
        Building.sink(topology, Names.PROJECTS_SINK, Topics.PROJECTS, serdes.of(Mappings.PROJECT), all);
        Building.sink(topology, Names.NAIVE_SINK, Topics.NAIVE_AMOUNTS, serdes.of(Mappings.NAIVE_AMOUNTS), all);
        Building.sink(topology, Names.REVIEW_SINK, Topics.REVIEW, serdes.of(Mappings.REVIEW), all);
        Building.deadLetters(topology, Names.EXTRACT_DEAD_LETTERS_SINK, Names.EXTRACT);
        Building.deadLetters(topology, Names.LEDGER_DEAD_LETTERS_SINK, all);
    }
}
