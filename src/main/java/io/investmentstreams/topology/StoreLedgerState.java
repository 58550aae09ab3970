package io.investmentstreams.topology;

import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.FxRate;
import io.investmentstreams.ledger.LedgerState;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Table;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** The ledger's state in Kafka Streams' stores; what a step writes is there for good only after {@link #commit}. */
final class StoreLedgerState implements LedgerState {
    private final StoreTable<Reading> readings;
    private final StoreTable<Project> projects;
    private final StoreTable<FxRate> rates;
    private final StoreTable<Correction> corrections;
    private final StoreTable<String> index;

    StoreLedgerState(ProcessorContext<?, ?> context) {
        readings = new StoreTable<>(context.getStateStore(Names.READINGS_STORE));
        projects = new StoreTable<>(context.getStateStore(Names.PROJECTS_STORE));
        rates = new StoreTable<>(context.getStateStore(Names.RATES_STORE));
        corrections = new StoreTable<>(context.getStateStore(Names.CORRECTIONS_STORE));
        index = new StoreTable<>(context.getStateStore(Names.INDEX_STORE));
    }

    void commit() {
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
    public Table<String> index() {
        return index;
    }

    private List<StoreTable<?>> all() {
        return List.of(readings, projects, rates, corrections, index);
    }
}
