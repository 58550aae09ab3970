package io.investmentstreams.topology;

import java.util.function.IntSupplier;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * What comes to one processor of one task waits in memory until a commit: right before it, it is handed on. So what is committed as
 * read has been written, and what a crash takes from memory is read again.
 */
final class Folding {
    private final ProcessorContext<?, ?> context;
    private final String part;
    private final Patience patience;
    private final Pending pending;
    private final IntSupplier size;
    private final Runnable next;

    /**
     * To be made in a processor's {@code init}.
     *
     * @param part name under which {@code pending} hears of it
     * @param hook name of the {@link CommitHook} the processor is connected to
     * @param size how much is waiting
     * @param next hands on all that waits; it may forward
     */
    Folding(
            ProcessorContext<?, ?> context,
            String hook,
            String part,
            Patience patience,
            Pending pending,
            IntSupplier size,
            Runnable next) {
        this.context = context;
        this.part = part;
        this.patience = patience;
        this.pending = pending;
        this.size = size;
        this.next = next;
        pending.set(part, 0);
        context.<CommitHook>getStateStore(hook).before(context, this::handOn);
    }

    /** To be told when more waits. */
    void grew() {
        patience.more();
        pending.set(part, size.getAsInt());
    }

    /** What was handed on counts as pending until the tick after, since the commit comes before that. */
    void tick(long now) {
        if (size.getAsInt() == 0) pending.set(part, 0);
        else if (!patience.waits(now, pending.count())) context.commit();
    }

    void close() {
        pending.forget(part);
    }

    private void handOn() {
        int count = size.getAsInt();
        long start = System.nanoTime();
        if (count > 0) next.run();
        patience.over(count, System.nanoTime() - start);
    }
}
