package io.investmentstreams.topology;

import io.investmentstreams.ledger.Ledger;
import io.investmentstreams.ledger.Outcome;
import io.investmentstreams.ledger.Reading;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Hands readings to the ledger. A step that fails is taken back whole, and its article goes to the dead letters. */
final class LedgerProcessor implements Processor<String, Reading, Object, Object> {
    private final Ledger ledger;
    private final String articles;
    private StoreLedgerState state;
    private LedgerOutput output;
    private DeadLetters deadLetters;

    /**
     * @param articles name of the topic the readings come from
     */
    LedgerProcessor(Ledger ledger, String articles) {
        this.ledger = ledger;
        this.articles = articles;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        state = new StoreLedgerState(context);
        output = new LedgerOutput(context);
        deadLetters = new DeadLetters(context, Names.LEDGER, Names.LEDGER_DEAD_LETTERS_SINK);
    }

    @Override
    public void process(Record<String, Reading> record) {
        Outcome outcome;
        try {
            outcome = ledger.apply(record.value(), state);
        } catch (RuntimeException | StackOverflowError e) {
            state.rollBack();
            deadLetters.send(record, articles, record.value().version(), e);
            return;
        }
        state.commit();
        if (outcome.accepted()) output.announcement(record.value(), record.timestamp());
        output.outcome(outcome, record.timestamp());
    }
}
