package io.investmentstreams.topology.state;

import io.investmentstreams.avro.CellHead;
import io.investmentstreams.avro.CellSlice;
import io.investmentstreams.avro.Contributions;
import io.investmentstreams.totals.CellState.Head;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Slice;
import io.investmentstreams.totals.Window;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/** The serdes of the aggregate topology's stores and of its repartition topic. */
public final class StateSerdes {
    /** Slices by region and day, tasks by province. State before it names a schema without a layout, which is kept nowhere. */
    private static final int LAYOUT = 2;

    private StateSerdes() {}

    /** What a record added to the totals. */
    public static Serde<List<Contribution>> contributions() {
        return new DirectSerde<>(generalContributions(), BatchCodec::write, BatchCodec::contributions);
    }

    /** The running sums of a cell. */
    public static Serde<Head> heads() {
        return new DirectSerde<>(generalHeads(), CellCodec::write, CellCodec::head);
    }

    /** The slices of a region's day. */
    public static Serde<RegionDay> days() {
        return new DirectSerde<>(generalDays(), CellCodec::write, CellCodec::regionDay);
    }

    /** The as-of day. */
    public static Serde<CellsClock> clock() {
        return new StateSerde<>(
                io.investmentstreams.avro.CellsClock.class,
                c -> new io.investmentstreams.avro.CellsClock(c.asOf(), c.moving(), c.cursor(), LAYOUT),
                c -> new CellsClock(c.getAsOf(), c.getMoving(), c.getCursor()));
    }

    /** Changes and deltas on their way to the cells. */
    public static Serde<DeltaBatch> batches() {
        return new DirectSerde<>(generalBatches(), BatchCodec::write, BatchCodec::batch);
    }

    static StateSerde<Head, ?> generalHeads() {
        return new StateSerde<>(CellHead.class, StateSerdes::head, StateSerdes::head);
    }

    static StateSerde<RegionDay, ?> generalDays() {
        return new StateSerde<>(io.investmentstreams.avro.RegionDay.class, Slices::toAvro, Slices::fromAvro);
    }

    static StateSerde<DeltaBatch, ?> generalBatches() {
        return new StateSerde<>(io.investmentstreams.avro.DeltaBatch.class, Deltas::toAvro, Deltas::fromAvro);
    }

    static StateSerde<List<Contribution>, ?> generalContributions() {
        return new StateSerde<>(
                Contributions.class,
                items -> new Contributions(items.stream().map(Slices::toAvro).toList()),
                c -> c.getItems().stream().map(Slices::fromAvro).toList());
    }

    private static CellHead head(Head h) {
        Map<String, CellSlice> sums = new HashMap<>();
        h.sums().forEach((window, sum) -> sums.put(window.label(), Slices.toAvro(sum)));
        return new CellHead(h.path(), h.asOf(), h.revision(), sums, h.support());
    }

    private static Head head(CellHead h) {
        Map<Window, Slice> sums = new EnumMap<>(Window.class);
        for (Window w : Window.values()) sums.put(w, Slices.fromAvro(h.getSums().get(w.label())));
        return new Head(h.getPath(), h.getAsOf(), h.getRevision(), sums, h.getSupport());
    }
}
