package io.investmentstreams.topology;

import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.topology.state.LedgerSerdes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;

/** The ledger's processor over its stores on disk, with the serialization of production; without changelogs and broker. */
public final class DurableLedger implements AutoCloseable {
    private final List<StateStore> stores = new ArrayList<>();
    private final MockProcessorContext<Object, Object> context;
    private final LedgerProcessor processor = new LedgerProcessor(new Ledger(), "articles");
    private final Serde<Reading> readings = LedgerSerdes.readings();

    public DurableLedger(Path folder) {
        Properties config = new Properties();
        config.putAll(StreamsSettings.required());
        context = new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
        open(Names.READINGS_STORE, LedgerSerdes.readings());
        open(Names.PROJECTS_STORE, LedgerSerdes.projects());
        open(Names.RATES_STORE, LedgerSerdes.rates());
        open(Names.CORRECTIONS_STORE, LedgerSerdes.corrections());
        open(Names.SHELVES_STORE, Serdes.ByteArray());
        open(Names.INDEX_STORE, Serdes.String());
        processor.init(context);
    }

    private <V> void open(String name, Serde<V> values) {
        StateStore store = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        stores.add(store);
    }

    /** One reading as it comes out of the repartition topic; returns how many records it made. */
    public int process(byte[] reading) {
        Reading r = readings.deserializer().deserialize("readings", reading);
        processor.process(new Record<>(r.articleId(), r, r.version().timestamp()));
        int made = context.forwarded().size();
        context.resetForwards();
        return made;
    }

    /** As it goes into the repartition topic. */
    public byte[] encode(Reading reading) {
        return readings.serializer().serialize("readings", reading);
    }

    @Override
    public void close() {
        stores.forEach(StateStore::close);
    }
}
