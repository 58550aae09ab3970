package io.investmentstreams.topology;

import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.RollUp;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Turns a record that replaces its predecessor into a change: what it adds now in place of what it added before. A record that can't be
 * read goes to the dead letters and leaves standing what its predecessor added.
 */
final class DeltaProcessor implements Processor<byte[], byte[], String, ContributionChange> {
    private final DeltaInput input;
    private final RollUp rollUp;
    private ProcessorContext<String, ContributionChange> context;
    private KeyValueStore<String, List<Contribution>> store;
    private DeadLetters deadLetters;

    DeltaProcessor(DeltaInput input, RollUp rollUp) {
        this.input = input;
        this.rollUp = rollUp;
    }

    @Override
    public void init(ProcessorContext<String, ContributionChange> context) {
        this.context = context;
        store = context.getStateStore(input.store());
        deadLetters = new DeadLetters(context, input.node(), Names.DELTAS_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String id;
        List<Contribution> now;
        try {
            id = Keys.of(record);
            now = input.contributions(record.value());
            now.forEach(rollUp::check);
        } catch (RuntimeException e) {
            deadLetters.send(record, e);
            return;
        }
        List<Contribution> held = store.get(id);
        List<Contribution> before = held == null ? List.of() : held;
        if (now.equals(before)) return;
        store.put(id, now.isEmpty() ? null : now);
        ContributionChange change = new ContributionChange(before, now, input.cause(id, record, held != null));
        context.forward(new Record<>(id, change, record.timestamp(), new RecordHeaders()), Names.ALL_DELTAS);
    }
}
