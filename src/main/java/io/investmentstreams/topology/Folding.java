package io.investmentstreams.topology;

import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.CellDelta;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Folds the deltas that come to one processor of one task in memory, until a commit: right before it they are handed on. So what is
 * committed as read has been written, and what a crash takes from memory is read again.
 */
final class Folding {
    private final DeltaFold fold = new DeltaFold();
    private final ProcessorContext<?, ?> context;
    private final String part;
    private final Patience patience;
    private final Pending pending;

    /**
     * To be made in a processor's {@code init}.
     *
     * @param part name under which {@code pending} hears of it
     * @param hook name of the {@link CommitHook} the processor is connected to
     * @param next what becomes of the deltas; it may forward
     */
    Folding(
            ProcessorContext<?, ?> context,
            String hook,
            String part,
            Patience patience,
            Pending pending,
            Consumer<List<Folded>> next) {
        this.context = context;
        this.part = part;
        this.patience = patience;
        this.pending = pending;
        pending.set(part, 0);
        context.<CommitHook>getStateStore(hook).before(context, () -> handOn(next));
    }

    void add(List<CellDelta> deltas, long timestamp) {
        deltas.forEach(d -> fold.add(d, timestamp));
        patience.more();
        pending.set(part, fold.size());
    }

    /** What was handed on counts as pending until the tick after, since the commit comes before that. */
    void tick(long now) {
        if (fold.size() == 0) pending.set(part, 0);
        else if (!patience.waits(now, pending.count())) context.commit();
    }

    void close() {
        pending.forget(part);
    }

    private void handOn(Consumer<List<Folded>> next) {
        patience.over();
        if (fold.size() > 0) next.accept(fold.take());
    }
}
