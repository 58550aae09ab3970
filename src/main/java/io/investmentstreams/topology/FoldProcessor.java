package io.investmentstreams.topology;

import io.investmentstreams.topology.state.DeltaBatch;
import io.investmentstreams.topology.state.Folded;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.RollUp;
import java.time.Duration;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Gathers changes by province, where they are rolled up, and folds those of the nation's cells at once, so that these get one record
 * a commit and not one a project. All days of a cell go in one record.
 */
final class FoldProcessor implements Processor<String, ContributionChange, String, DeltaBatch> {
    private final RollUp rollUp;
    private final Duration every;
    private final Patience.Flood flood;
    private final Pending pending;
    private final ChangeBatches batches = new ChangeBatches();
    private final DeltaFold roots = new DeltaFold();
    private ProcessorContext<String, DeltaBatch> context;
    private Folding folding;

    FoldProcessor(RollUp rollUp, Duration every, Patience.Flood flood, Pending pending) {
        this.rollUp = rollUp;
        this.every = every;
        this.flood = flood;
        this.pending = pending;
    }

    @Override
    public void init(ProcessorContext<String, DeltaBatch> context) {
        this.context = context;
        String part = Names.FOLD + "-" + context.taskId();
        Patience patience = new Patience(flood);
        folding = new Folding(context, Names.FOLD_HOOK, part, patience, pending, this::size, this::send);
        context.schedule(every, PunctuationType.WALL_CLOCK_TIME, folding::tick);
    }

    @Override
    public void process(Record<String, ContributionChange> record) {
        long timestamp = record.timestamp();
        ContributionChange change = record.value();
        rollUp.atRoots(change).forEach(d -> roots.add(d, timestamp));
        rollUp.byProvince(change).forEach((province, share) -> batches.add(province, share, timestamp));
        folding.grew();
    }

    @Override
    public void close() {
        folding.close();
    }

    private int size() {
        return batches.size() + roots.size();
    }

    private void send() {
        batches.take(this::send);
        for (Folded cell : roots.take()) send(cell.delta().cell().code(), DeltaBatch.of(cell));
    }

    private void send(String region, DeltaBatch batch) {
        context.forward(new Record<>(region, batch, batch.timestamp(), new RecordHeaders()));
    }
}
