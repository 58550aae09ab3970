package io.investmentstreams.failure;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.StreamsException;

/** Tells a record that can never be read from trouble around it. */
public final class Poison {
    private Poison() {}

    /** Throws the error on unless the record is at fault. */
    public static void check(RuntimeException error) {
        if (!isPoison(error)) throw error;
    }

    /** False when a registry is down, a store is closed, the task has moved: then no record may be set aside. */
    public static boolean isPoison(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (isTrouble(cause)) return false;
        }
        return true;
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
