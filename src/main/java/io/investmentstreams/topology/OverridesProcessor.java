package io.investmentstreams.topology;

import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Outcome;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Hands people's corrections to the ledger, in the ledger's own task; a tombstone takes one back. */
final class OverridesProcessor implements Processor<byte[], byte[], Object, Object> {
    private final Ledger ledger;
    private final Deserializer<Correction> corrections;
    private ProcessorContext<Object, Object> context;
    private StoreLedgerState state;
    private LedgerOutput output;
    private DeadLetters deadLetters;

    OverridesProcessor(Ledger ledger, Deserializer<Correction> corrections) {
        this.ledger = ledger;
        this.corrections = corrections;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        if (context.taskId().partition() != 0)
            throw new IllegalStateException("overrides must have one partition: the ledger is one task");
        this.context = context;
        state = new StoreLedgerState(context);
        output = new LedgerOutput(context);
        deadLetters = new DeadLetters(context, Names.OVERRIDES, Names.LEDGER_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Outcome outcome;
        try {
            outcome = ledger.apply(correction(record), state);
        } catch (RuntimeException e) {
            state.rollBack();
            deadLetters.send(record, e);
            return;
        }
        state.commit();
        output.outcome(outcome, record.timestamp());
    }

    private Correction correction(Record<byte[], byte[]> record) {
        String key = Keys.of(record);
        String topic = context.recordMetadata().orElseThrow().topic();
        Correction correction = corrections.deserialize(topic, record.value());
        if (correction == null) return Correction.takenBack(key);
        if (!correction.subject().equals(key))
            throw new IllegalArgumentException(
                    "the key is " + key + " but the correction is of " + correction.subject());
        return correction;
    }
}
