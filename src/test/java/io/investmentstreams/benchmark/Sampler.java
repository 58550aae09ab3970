package io.investmentstreams.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again what the stream threads are at, to tell where the time goes. */
final class Sampler implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(20);
    /** Of a stack, from its top, the first frame that begins so gives the sample its name. */
    private static final Map<String, String> KINDS = kinds();

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Integer> samples = new LinkedHashMap<>();

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the timer
    Sampler() {
        timer.scheduleAtFixedRate(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("com.github.luben.zstd.", "compression");
        kinds.put("org.apache.kafka.clients.producer.internals.BufferPool.", "waiting for room to write");
        kinds.put("org.apache.kafka.clients.producer.KafkaProducer.waitOnMetadata", "waiting for metadata");
        kinds.put("org.rocksdb.", "RocksDB");
        kinds.put("org.apache.avro.", "Avro");
        kinds.put("io.investmentstreams.avro.", "Avro");
        kinds.put("org.apache.kafka.clients.producer.internals.TransactionalRequestResult.", "waiting for commits");
        kinds.put("org.apache.kafka.clients.producer.internals.ProduceRequestResult.", "waiting for writes");
        kinds.put("org.apache.kafka.clients.producer.", "producer");
        kinds.put("org.apache.kafka.clients.consumer.", "consumer, waiting for records included");
        kinds.put("io.investmentstreams.topology.state.", "our records to and from Avro");
        kinds.put("io.investmentstreams.serde.", "our records to and from Avro");
        kinds.put("io.investmentstreams.", "our rules");
        kinds.put("org.apache.kafka.streams.", "Kafka Streams");
        return kinds;
    }

    private synchronized void look() {
        Thread[] all = new Thread[Thread.activeCount() * 2];
        int count = Thread.enumerate(all);
        for (Thread thread : Arrays.asList(all).subList(0, count))
            if (thread.getName().contains("StreamThread") && !thread.getName().contains("producer"))
                samples.merge(kind(thread.getStackTrace()), 1, Integer::sum);
    }

    private static String kind(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName() + "." + frame.getMethodName();
            for (Map.Entry<String, String> kind : KINDS.entrySet())
                if (name.startsWith(kind.getKey())) return kind.getValue();
        }
        return "else";
    }

    /** Shares of the samples so far in percent, the largest first, one a line. */
    synchronized String report() {
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder report = new StringBuilder();
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> report.append("%5.1f %%  %s%n".formatted(100.0 * e.getValue() / all, e.getKey())));
        return report.toString();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
