package io.investmentstreams.topology;

import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.CellDelta;
import java.time.Duration;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Folds the deltas of a cell and day before they are sent on, so that the nation's cell gets one record a commit and not one a
 * project. Streams has no hook before a commit: what is folded waits in a store, and a punctuator sends it; after a crash
 * what had not been sent is found there again. All days of a cell go in one record. A few deltas are sent at the next tick; in a
 * flood they are folded for longer, as long as more keep coming.
 */
final class FoldProcessor implements Processor<String, Folded, String, Folded> {
    private final Duration every;
    private final Pending pending;
    private final Patience patience;
    /** What the store holds, decoded. */
    private final TreeMap<String, Folded> held = new TreeMap<>();

    private ProcessorContext<String, Folded> context;
    private KeyValueStore<String, Folded> store;
    private String part;

    FoldProcessor(Duration every, Pending pending) {
        this.every = every;
        this.pending = pending;
        this.patience = new Patience(every);
    }

    @Override
    public void init(ProcessorContext<String, Folded> context) {
        this.context = context;
        store = context.getStateStore(Names.PENDING_STORE);
        part = Names.FOLD + "-" + context.taskId();
        held.clear();
        try (KeyValueIterator<String, Folded> all = store.all()) {
            all.forEachRemaining(e -> held.put(e.key, e.value));
        }
        pending.set(part, held.size());
        context.schedule(every, PunctuationType.WALL_CLOCK_TIME, now -> tick());
    }

    @Override
    public void process(Record<String, Folded> record) {
        for (CellDelta day : record.value().delta().byDay()) {
            String key = day.cell().dayKey(day.days().get(0).on());
            Folded folded = join(held.get(key), new Folded(day, record.timestamp()));
            held.put(key, folded);
            store.put(key, folded);
        }
        patience.more();
        pending.set(part, held.size());
    }

    @Override
    public void close() {
        pending.forget(part);
    }

    /** What was sent counts as pending until the tick after, since the commit asked for here comes before that. */
    private void tick() {
        if (held.isEmpty()) {
            pending.set(part, 0);
            return;
        }
        if (patience.waits(held.size())) return;
        send();
        context.commit();
    }

    private void send() {
        Folded cell = null;
        for (Folded next : held.values()) {
            if (cell != null && !cell.delta().cell().equals(next.delta().cell())) {
                forward(cell);
                cell = null;
            }
            cell = join(cell, next);
        }
        forward(cell);
        held.keySet().forEach(store::delete);
        held.clear();
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
