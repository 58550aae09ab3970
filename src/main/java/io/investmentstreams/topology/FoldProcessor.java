package io.investmentstreams.topology;

import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.CellDelta;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Folds the deltas of each cell before they are sent on, so that the nation's cell gets one record a commit and not one a project.
 * All days of a cell go in one record.
 */
final class FoldProcessor implements Processor<String, List<CellDelta>, String, Folded> {
    private final Duration every;
    private final Patience.Flood flood;
    private final Pending pending;
    private ProcessorContext<String, Folded> context;
    private Folding folding;

    FoldProcessor(Duration every, Patience.Flood flood, Pending pending) {
        this.every = every;
        this.flood = flood;
        this.pending = pending;
    }

    @Override
    public void init(ProcessorContext<String, Folded> context) {
        this.context = context;
        String part = Names.FOLD + "-" + context.taskId();
        folding = new Folding(context, Names.FOLD_HOOK, part, new Patience(flood), pending, this::send);
        context.schedule(every, PunctuationType.WALL_CLOCK_TIME, folding::tick);
    }

    @Override
    public void process(Record<String, List<CellDelta>> record) {
        folding.add(record.value(), record.timestamp());
    }

    @Override
    public void close() {
        folding.close();
    }

    private void send(List<Folded> cells) {
        for (Folded cell : cells) {
            String key = cell.delta().cell().key();
            context.forward(new Record<>(key, cell, cell.timestamp(), new RecordHeaders()));
        }
    }
}
