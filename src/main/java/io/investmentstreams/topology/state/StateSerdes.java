package io.investmentstreams.topology.state;

import io.investmentstreams.avro.CellHead;
import io.investmentstreams.avro.CellSlice;
import io.investmentstreams.avro.Contributions;
import io.investmentstreams.avro.DatedSlice;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.totals.CellState.Entry;
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
    private StateSerdes() {}

    /** What a record added to the totals. */
    public static Serde<List<Contribution>> contributions() {
        return new StateSerde<>(
                Contributions.class,
                items -> new Contributions(
                        items.stream().map(StateSerdes::contribution).toList()),
                c -> c.getItems().stream().map(StateSerdes::contribution).toList());
    }

    /** The running sums of a cell. */
    public static Serde<Head> heads() {
        return new DirectSerde<>(generalHeads(), CellCodec::write, CellCodec::head);
    }

    /** A day's slice. */
    public static Serde<Entry> entries() {
        return new DirectSerde<>(generalEntries(), CellCodec::write, CellCodec::entry);
    }

    /** The as-of day. */
    public static Serde<CellsClock> clock() {
        return new StateSerde<>(
                io.investmentstreams.avro.CellsClock.class,
                c -> new io.investmentstreams.avro.CellsClock(c.asOf(), c.moving(), c.cursor()),
                c -> new CellsClock(c.getAsOf(), c.getMoving(), c.getCursor()));
    }

    /** Deltas of a cell on their way to it. */
    public static Serde<Folded> deltas() {
        return new DirectSerde<>(generalDeltas(), CellCodec::write, CellCodec::folded);
    }

    static StateSerde<Head, ?> generalHeads() {
        return new StateSerde<>(CellHead.class, StateSerdes::head, StateSerdes::head);
    }

    static StateSerde<Entry, ?> generalEntries() {
        return new StateSerde<>(
                DatedSlice.class,
                e -> new DatedSlice(e.on(), Slices.toAvro(e.slice()), e.revision()),
                d -> new Entry(d.getOn(), Slices.fromAvro(d.getSlice()), d.getRevision()));
    }

    static StateSerde<Folded, ?> generalDeltas() {
        return new StateSerde<>(io.investmentstreams.avro.CellDelta.class, Deltas::toAvro, Deltas::fromAvro);
    }

    private static io.investmentstreams.avro.Contribution contribution(Contribution c) {
        Region r = c.region();
        return new io.investmentstreams.avro.Contribution(
                new io.investmentstreams.avro.Region(r.code(), r.path()),
                c.sector(),
                new DatedSlice(c.on(), Slices.toAvro(c.slice()), 0L));
    }

    private static Contribution contribution(io.investmentstreams.avro.Contribution c) {
        Region region = new Region(c.getRegion().getCode(), c.getRegion().getPath());
        DatedSlice d = c.getDated();
        return new Contribution(region, c.getSector(), d.getOn(), Slices.fromAvro(d.getSlice()));
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
