package io.investmentstreams.topology;

import io.investmentstreams.ledger.LedgerState;
import io.investmentstreams.ledger.Outcome;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Hands what comes beside the articles to the ledger, in the ledger's own task, so that each is in order with them. A step that
 * fails is taken back whole, and its record goes to the dead letters as it came.
 */
final class LedgerInput<T> implements Processor<byte[], byte[], Object, Object> {
    private final Kind<T> kind;
    private final Deserializer<T> values;
    private ProcessorContext<Object, Object> context;
    private StoreLedgerState state;
    private LedgerOutput output;
    private DeadLetters deadLetters;

    LedgerInput(Kind<T> kind, Deserializer<T> values) {
        this.kind = kind;
        this.values = values;
    }

    /** What one kind of input is to the ledger. */
    interface Kind<T> {
        /** Name of the processor's node. */
        String node();

        /** What a tombstone under that key stands for. */
        T takenBack(String key);

        /** The key it must stand under. */
        String key(T value);

        Outcome apply(T value, LedgerState state);
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        if (context.taskId().partition() != 0)
            throw new IllegalStateException(
                    "the topic of " + kind.node() + " must have one partition: the ledger is one task");
        this.context = context;
        state = new StoreLedgerState(context);
        output = new LedgerOutput(context);
        deadLetters = new DeadLetters(context, kind.node(), Names.LEDGER_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Outcome outcome;
        try {
            outcome = kind.apply(value(record), state);
        } catch (RuntimeException e) {
            state.rollBack();
            deadLetters.send(record, e);
            return;
        }
        state.commit();
        output.outcome(outcome, record.timestamp());
    }

    private T value(Record<byte[], byte[]> record) {
        String key = Keys.of(record);
        String topic = context.recordMetadata().orElseThrow().topic();
        T value = values.deserialize(topic, record.value());
        if (value == null) return kind.takenBack(key);
        String own = kind.key(value);
        if (!own.equals(key)) throw new IllegalArgumentException("the key is " + key + " but the record is of " + own);
        return value;
    }
}
