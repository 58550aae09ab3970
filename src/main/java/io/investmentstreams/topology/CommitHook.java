package io.investmentstreams.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.internals.InternalProcessorContext;
import org.apache.kafka.streams.processor.internals.ProcessorNode;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.internals.CacheFlushListener;
import org.apache.kafka.streams.state.internals.CachedStateStore;

/**
 * Runs actions right before each commit of a task, whoever asked for it: the interval, a processor, a rebalance, the end. What they
 * write and forward is in the same transaction as the offsets. To Kafka Streams it is a store with a cache that wants to be flushed:
 * that is how its own caching stores do the same, and the only way there is. It holds nothing, so there is nothing to restore.
 */
final class CommitHook implements StateStore, CachedStateStore<Object, Object> {
    private final String name;
    private final List<Runnable> actions = new ArrayList<>();
    private boolean open;

    private CommitHook(String name) {
        this.name = name;
    }

    static StoreBuilder<CommitHook> named(String name) {
        return new Builder(name);
    }

    /** To be called in a processor's {@code init}; the action may forward as that processor. */
    void before(ProcessorContext<?, ?> context, Runnable action) {
        InternalProcessorContext<?, ?> internal = (InternalProcessorContext<?, ?>) context;
        ProcessorNode<?, ?, ?, ?> node = internal.currentNode();
        actions.add(() -> runAs(node, internal, action));
    }

    private static void runAs(ProcessorNode<?, ?, ?, ?> node, InternalProcessorContext<?, ?> context, Runnable action) {
        ProcessorNode<?, ?, ?, ?> current = context.currentNode();
        context.setCurrentNode(node);
        try {
            action.run();
        } finally {
            context.setCurrentNode(current);
        }
    }

    @Override
    public void flushCache() {
        actions.forEach(Runnable::run);
    }

    @Override
    public boolean setFlushListener(CacheFlushListener<Object, Object> listener, boolean sendOldValues) {
        return false;
    }

    @Override
    public void clearCache() {
        // Nothing is cached here.
    }

    @Override
    public String name() {
        return name;
    }

    /** A task that starts again after a failure brings its processors, and their actions, anew. */
    @Override
    public void init(StateStoreContext context, StateStore root) {
        actions.clear();
        context.register(root, (key, value) -> {});
        open = true;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    private record Builder(String name) implements StoreBuilder<CommitHook> {
        @Override
        public CommitHook build() {
            return new CommitHook(name);
        }

        @Override
        public StoreBuilder<CommitHook> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<CommitHook> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<CommitHook> withLoggingEnabled(Map<String, String> config) {
            return this;
        }

        @Override
        public StoreBuilder<CommitHook> withLoggingDisabled() {
            return this;
        }

        @Override
        public Map<String, String> logConfig() {
            return Map.of();
        }

        @Override
        public boolean loggingEnabled() {
            return false;
        }
    }
}
