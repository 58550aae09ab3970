package io.investmentstreams.topology;

import io.investmentstreams.topology.state.CellsClock;
import io.investmentstreams.topology.state.DeltaBatch;
import io.investmentstreams.topology.state.TimedChange;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellUpdate;
import io.investmentstreams.totals.RollUp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Adds deltas to their cells before each commit and writes what came of it, once a cell however many partitions and steps moved
 * it. Every tick it looks whether the as-of day has moved; if so it rewrites all its cells, a slice of them each tick, so that
 * records are not kept waiting.
 */
final class CellsProcessor implements Processor<String, DeltaBatch, Object, Object> {
    private static final int CELLS_A_TICK = 500;

    private final AsOf asOf;
    private final RollUp rollUp;
    private final Duration tick;
    private final Patience.Flood flood;
    private final Pending pending;
    private final DeltaFold fold = new DeltaFold();
    private ProcessorContext<Object, Object> context;
    private StoreCellState state;
    private CellBook book;
    private Folding folding;
    private String part;

    CellsProcessor(AsOf asOf, RollUp rollUp, Duration tick, Patience.Flood flood, Pending pending) {
        this.asOf = asOf;
        this.rollUp = rollUp;
        this.tick = tick;
        this.flood = flood;
        this.pending = pending;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        state = new StoreCellState(
                context.getStateStore(Names.HEADS_STORE),
                context.getStateStore(Names.DAYS_STORE),
                context.getStateStore(Names.CLOCK_STORE));
        book = new CellBook(state);
        part = Names.CELLS + "-" + context.taskId();
        CellsClock clock = state.clock();
        pending.set(part, clock == null || isThere(clock) ? 0 : 1);
        Patience patience = new Patience(flood);
        folding = new Folding(context, Names.CELLS_HOOK, part + "-folded", patience, pending, fold::size, this::apply);
        context.schedule(tick, PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    @Override
    public void process(Record<String, DeltaBatch> record) {
        for (TimedChange change : record.value().changes())
            rollUp.belowRoots(change.change()).forEach(d -> fold.add(d, change.timestamp()));
        record.value().folded().forEach(f -> fold.add(f.delta(), f.timestamp()));
        folding.grew();
    }

    @Override
    public void close() {
        folding.close();
        pending.forget(part);
    }

    private void apply() {
        if (state.clock() == null) state.clock(new CellsClock(asOf.get(), false, null));
        fold.take().forEach(d -> write(book.apply(d.delta()), d.timestamp()));
        state.flush();
    }

    /** What was moved counts as pending until the tick after, since the commit asked for here comes before that. */
    private void tick(long now) {
        folding.tick(now);
        CellsClock clock = state.clock();
        if (clock == null) return;
        LocalDate day = asOf.get();
        if (!clock.asOf().equals(day)) clock = start(day);
        if (clock.moving()) {
            move(clock, now);
            context.commit();
        }
        pending.set(part, clock.moving() ? 1 : 0);
    }

    private boolean isThere(CellsClock clock) {
        return clock.asOf().equals(asOf.get()) && !clock.moving();
    }

    private CellsClock start(LocalDate day) {
        CellsClock clock = new CellsClock(day, true, null);
        state.clock(clock);
        return clock;
    }

    private void move(CellsClock clock, long now) {
        Cell last = clock.cursor() == null ? null : Cell.ofKey(clock.cursor());
        List<Cell> cells = state.cellsAfter(last, CELLS_A_TICK);
        for (Cell cell : cells) {
            CellUpdate update = book.roll(cell);
            if (update != null) write(update, now);
        }
        state.flush();
        boolean more = cells.size() == CELLS_A_TICK;
        String cursor = more ? cells.get(cells.size() - 1).key() : null;
        state.clock(new CellsClock(clock.asOf(), more, cursor));
    }

    private void write(CellUpdate update, long timestamp) {
        Cell cell = update.cell();
        forward(cell.key(), update.total(), timestamp, Names.TOTALS_SINK);
        update.days().forEach(d -> forward(cell.dayKey(d.on()), d.slice(), timestamp, Names.DAILY_SINK));
        if (update.change() != null) forward(cell.key(), update.change(), timestamp, Names.CHANGES_SINK);
    }

    private void forward(String key, Object value, long timestamp, String sink) {
        context.forward(new Record<>(key, value, timestamp, new RecordHeaders()), sink);
    }
}
