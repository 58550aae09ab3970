package io.investmentstreams.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened one on the other, to be closed in the reverse order. For one thread at a time. */
final class Resources implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    /** Returns it, and closes it with the rest. */
    <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    /** What fails to close does not keep the rest open. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                if (first == null) first = new IllegalStateException("could not close cleanly", e);
                else first.addSuppressed(e);
            }
        }
        if (first != null) throw first;
    }
}
