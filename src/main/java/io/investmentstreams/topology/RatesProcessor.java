package io.investmentstreams.topology;

import io.investmentstreams.ledger.FxRate;
import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Outcome;
import java.time.LocalDate;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Hands rates to the ledger, in the ledger's own task, so that each is in order with the articles; a tombstone takes one back. */
final class RatesProcessor implements Processor<byte[], byte[], Object, Object> {
    private final Ledger ledger;
    private final Deserializer<FxRate> rates;
    private ProcessorContext<Object, Object> context;
    private StoreLedgerState state;
    private LedgerOutput output;
    private DeadLetters deadLetters;

    RatesProcessor(Ledger ledger, Deserializer<FxRate> rates) {
        this.ledger = ledger;
        this.rates = rates;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        if (context.taskId().partition() != 0)
            throw new IllegalStateException("fx-rates must have one partition: the ledger is one task");
        this.context = context;
        state = new StoreLedgerState(context);
        output = new LedgerOutput(context);
        deadLetters = new DeadLetters(context, Names.RATES, Names.LEDGER_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        Outcome outcome;
        try {
            outcome = ledger.apply(rate(record), state);
        } catch (RuntimeException e) {
            state.rollBack();
            deadLetters.send(record, e);
            return;
        }
        state.commit();
        output.outcome(outcome, record.timestamp());
    }

    private FxRate rate(Record<byte[], byte[]> record) {
        String key = Keys.of(record);
        String topic = context.recordMetadata().orElseThrow().topic();
        FxRate rate = rates.deserialize(topic, record.value());
        if (rate == null) rate = takenBack(key);
        if (!rate.key().equals(key))
            throw new IllegalArgumentException("the key is " + key + " but the rate is that of " + rate.key());
        return rate;
    }

    private static FxRate takenBack(String key) {
        String[] parts = key.split("\\|", -1);
        if (parts.length != 2) throw new IllegalArgumentException("not a rate's key: " + key);
        return new FxRate(parts[0], LocalDate.parse(parts[1]), null, "");
    }
}
