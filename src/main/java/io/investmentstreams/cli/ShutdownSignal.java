package io.investmentstreams.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Ctrl-C as something a command can wait for; the JVM goes down only after the command has closed what it opened. */
public final class ShutdownSignal {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<Thread> hooks;

    /** @param hooks takes a thread to be run when the JVM is asked to stop */
    public ShutdownSignal(Consumer<Thread> hooks) {
        this.hooks = hooks;
    }

    Watch watch() {
        Watch watch = new Watch();
        hooks.accept(new Thread(watch::stopAndWait, "shutdown"));
        return watch;
    }

    /** One command's watch, closed by it as the last thing. */
    static final class Watch implements AutoCloseable {
        private final CountDownLatch stop = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        boolean stopped() {
            return stop.getCount() == 0;
        }

        /** Waits for the signal, but no longer than this. */
        void await(Duration longest) {
            try {
                if (stop.await(longest.toMillis(), TimeUnit.MILLISECONDS)) return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop.countDown();
            }
        }

        private void stopAndWait() {
            stop.countDown();
            try {
                if (!closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
