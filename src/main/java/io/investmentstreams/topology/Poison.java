package io.investmentstreams.topology;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsException;

/** Tells a record that can never be read from trouble around it. */
final class Poison {
    private Poison() {}

    /**
     * Returns when the record itself is at fault, else throws the error on: no record must be set aside because a registry is
     * down, a store is closed or the task has moved.
     */
    static void check(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (isTrouble(cause)) {
                if (error instanceof RuntimeException e) throw e;
                throw new IllegalStateException(error);
            }
        }
    }

    private static boolean isTrouble(Throwable t) {
        return t instanceof RetriableException
                || t instanceof StreamsException
                || t instanceof InterruptException
                || t instanceof SocketException
                || t instanceof SocketTimeoutException
                || t instanceof HttpTimeoutException
                || t instanceof UnknownHostException;
    }
}
