package io.investmentstreams.topology;

import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.LedgerState;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Table;
import io.investmentstreams.ledger.rate.FxRate;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The ledger's state in Kafka Streams' stores; what a step writes is there for good only after {@link #commit}. */
final class StoreLedgerState implements LedgerState {
    /** Sorts before every key of the index, whose keys begin with letters. */
    private static final String LAYOUT_KEY = "!layout";

    /** Goes up when entries of the index or what is kept beside them change their form. */
    private static final String LAYOUT = "4";

    private final StoreTable<Reading> readings;
    private final StoreTable<Project> projects;
    private final StoreTable<FxRate> rates;
    private final StoreTable<Correction> corrections;
    private final StoreTable<byte[]> shelves;
    private final StoreTable<String> index;
    private boolean marked;

    /** @throws IllegalStateException if the stores hold what a release with another layout wrote */
    StoreLedgerState(ProcessorContext<?, ?> context) {
        readings = new StoreTable<>(context.getStateStore(Names.READINGS_STORE));
        projects = new StoreTable<>(context.getStateStore(Names.PROJECTS_STORE));
        rates = new StoreTable<>(context.getStateStore(Names.RATES_STORE));
        corrections = new StoreTable<>(context.getStateStore(Names.CORRECTIONS_STORE));
        shelves = new StoreTable<>(context.getStateStore(Names.SHELVES_STORE));
        KeyValueStore<String, String> entries = context.getStateStore(Names.INDEX_STORE);
        marked = isMarked(entries);
        index = new StoreTable<>(entries);
    }

    /** False only while nothing was ever written. */
    private static boolean isMarked(KeyValueStore<String, String> index) {
        if (LAYOUT.equals(index.get(LAYOUT_KEY))) return true;
        try (KeyValueIterator<String, String> held = index.all()) {
            if (held.hasNext())
                throw new IllegalStateException(
                        "the ledger's state was written by another release: stop every instance, then run `reset`");
        }
        return false;
    }

    void commit() {
        if (!marked) index.put(LAYOUT_KEY, LAYOUT);
        marked = true;
        all().forEach(StoreTable::commit);
    }

    void rollBack() {
        all().forEach(StoreTable::rollBack);
    }

    @Override
    public Table<Reading> readings() {
        return readings;
    }

    @Override
    public Table<Project> projects() {
        return projects;
    }

    @Override
    public Table<FxRate> rates() {
        return rates;
    }

    @Override
    public Table<Correction> corrections() {
        return corrections;
    }

    @Override
    public Table<byte[]> shelves() {
        return shelves;
    }

    @Override
    public Table<String> index() {
        return index;
    }

    private List<StoreTable<?>> all() {
        return List.of(readings, projects, rates, corrections, shelves, index);
    }
}
