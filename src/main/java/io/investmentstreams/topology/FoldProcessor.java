package io.investmentstreams.topology;

import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.CellDelta;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Folds the deltas of a cell and day before they are sent on, so that the nation's cell gets one record a commit and not one a
 * project. Streams has no hook before a commit: what is folded waits in a store, and a punctuator sends it; after a crash
 * what had not been sent is found there again. All days of a cell go in one record.
 */
final class FoldProcessor implements Processor<String, Folded, String, Folded> {
    private final Duration every;
    private final Pending pending;
    private ProcessorContext<String, Folded> context;
    private KeyValueStore<String, Folded> store;
    private String part;
    private long held;

    FoldProcessor(Duration every, Pending pending) {
        this.every = every;
        this.pending = pending;
    }

    @Override
    public void init(ProcessorContext<String, Folded> context) {
        this.context = context;
        store = context.getStateStore(Names.PENDING_STORE);
        part = Names.FOLD + "-" + context.taskId();
        try (KeyValueIterator<String, Folded> all = store.all()) {
            all.forEachRemaining(e -> held++);
        }
        pending.set(part, held);
        context.schedule(every, PunctuationType.WALL_CLOCK_TIME, now -> tick());
    }

    @Override
    public void process(Record<String, Folded> record) {
        for (CellDelta day : record.value().delta().byDay()) {
            String key = day.cell().dayKey(day.days().get(0).on());
            Folded waiting = store.get(key);
            if (waiting == null) held++;
            store.put(key, join(waiting, new Folded(day, record.timestamp())));
        }
        pending.set(part, held);
    }

    @Override
    public void close() {
        pending.forget(part);
    }

    /** What was sent counts as pending until the tick after, since the commit asked for here comes before that. */
    private void tick() {
        if (held == 0) {
            pending.set(part, 0);
            return;
        }
        send();
        held = 0;
        context.commit();
    }

    private void send() {
        List<String> sent = new ArrayList<>();
        Folded cell = null;
        try (KeyValueIterator<String, Folded> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, Folded> next = all.next();
                sent.add(next.key);
                if (cell != null
                        && !cell.delta().cell().equals(next.value.delta().cell())) {
                    forward(cell);
                    cell = null;
                }
                cell = join(cell, next.value);
            }
        }
        if (cell != null) forward(cell);
        sent.forEach(store::delete);
    }

    private static Folded join(Folded earlier, Folded later) {
        if (earlier == null) return later;
        return new Folded(earlier.delta().and(later.delta()), Math.max(earlier.timestamp(), later.timestamp()));
    }

    private void forward(Folded folded) {
        if (folded.delta().days().isEmpty()) return;
        String key = folded.delta().cell().key();
        context.forward(new Record<>(key, folded, folded.timestamp(), new RecordHeaders()));
    }
}
