package io.investmentstreams.topology;

import io.investmentstreams.alert.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Holds each record of one topic against the rules, and everything that stands once at each start. */
final class AlertProcessor<T> implements Processor<byte[], byte[], String, Alert> {
    private final String node;
    private final Function<byte[], T> decoder;
    private final Judge<T> judge;
    private ProcessorContext<String, Alert> context;
    private KeyValueStore<String, T> subjects;
    private KeyValueStore<String, Alert> standing;
    private DeadLetters deadLetters;
    private Cancellable start;

    AlertProcessor(String node, Function<byte[], T> decoder, Judge<T> judge) {
        this.node = node;
        this.decoder = decoder;
        this.judge = judge;
    }

    /** What one record changes; its value is null for a tombstone. */
    interface Judge<T> {
        List<Alert> changes(String key, T value, Map<String, Alert> standing, Instant at);
    }

    /** Name of the store of what each subject last was. */
    static String subjects(String node) {
        return node + "-subjects";
    }

    /** Name of the store of the raised alerts, by key of the record and rule. */
    static String standing(String node) {
        return node + "-standing";
    }

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        this.context = context;
        subjects = context.getStateStore(subjects(node));
        standing = context.getStateStore(standing(node));
        deadLetters = new DeadLetters(context, node, Names.ALERTS_DEAD_LETTERS_SINK);
        start = context.schedule(Duration.ofMillis(1), PunctuationType.WALL_CLOCK_TIME, this::judgeAll);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String key;
        T value;
        try {
            key = Keys.of(record);
            value = decoder.apply(record.value());
        } catch (RuntimeException e) {
            deadLetters.send(record, e);
            return;
        }
        subjects.put(key, value);
        judge(key, value, record.timestamp());
    }

    private void judgeAll(long now) {
        start.cancel();
        List<KeyValue<String, T>> all = new ArrayList<>();
        try (KeyValueIterator<String, T> entries = subjects.all()) {
            entries.forEachRemaining(all::add);
        }
        all.forEach(entry -> judge(entry.key, entry.value, now));
    }

    private void judge(String key, T value, long timestamp) {
        for (Alert alert : judge.changes(key, value, raised(key), Instant.ofEpochMilli(timestamp))) {
            boolean stands = alert.state() == Alert.State.RAISED;
            standing.put(key + "|" + alert.rule(), stands ? alert : null);
            context.forward(new Record<>(alert.key(), alert, timestamp), Names.ALERTS_SINK);
        }
    }

    private Map<String, Alert> raised(String key) {
        Map<String, Alert> raised = new HashMap<>();
        try (KeyValueIterator<String, Alert> alerts = standing.prefixScan(key + "|", new StringSerializer())) {
            alerts.forEachRemaining(a -> raised.put(a.value.rule(), a.value));
        }
        return raised;
    }
}
