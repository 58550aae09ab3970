package io.investmentstreams.topology.state;

import io.investmentstreams.avro.CellSlice;
import io.investmentstreams.avro.DatedSlice;
import io.investmentstreams.avro.SectorSlice;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.totals.CellState.Entry;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@link Slice}, and what is made of slices, as Avro. */
final class Slices {
    private Slices() {}

    static CellSlice toAvro(Slice s) {
        return new CellSlice(toAvro(s.signed()), toAvro(s.intended()), s.naive(), s.support());
    }

    static Slice fromAvro(CellSlice s) {
        return new Slice(fromAvro(s.getSigned()), fromAvro(s.getIntended()), s.getNaive(), s.getSupport());
    }

    static io.investmentstreams.avro.Contribution toAvro(Contribution c) {
        Region r = c.region();
        return new io.investmentstreams.avro.Contribution(
                new io.investmentstreams.avro.Region(r.code(), r.path()),
                c.sector(),
                new DatedSlice(c.on(), toAvro(c.slice()), 0L));
    }

    static Contribution fromAvro(io.investmentstreams.avro.Contribution c) {
        Region region = new Region(c.getRegion().getCode(), c.getRegion().getPath());
        DatedSlice d = c.getDated();
        return new Contribution(region, c.getSector(), d.getOn(), fromAvro(d.getSlice()));
    }

    static io.investmentstreams.avro.RegionDay toAvro(RegionDay d) {
        List<SectorSlice> sectors = new ArrayList<>();
        d.sectors().forEach((sector, e) -> sectors.add(new SectorSlice(sector, toAvro(e.slice()), e.revision())));
        return new io.investmentstreams.avro.RegionDay(d.on(), sectors);
    }

    static RegionDay fromAvro(io.investmentstreams.avro.RegionDay d) {
        Map<String, Entry> sectors = new HashMap<>();
        for (SectorSlice s : d.getSectors())
            sectors.put(s.getSector(), new Entry(d.getOn(), fromAvro(s.getSlice()), s.getRevision()));
        return new RegionDay(d.getOn(), sectors);
    }

    private static io.investmentstreams.avro.Measure toAvro(Measure m) {
        return new io.investmentstreams.avro.Measure(m.value(), m.low(), m.high(), m.open(), m.projects());
    }

    private static Measure fromAvro(io.investmentstreams.avro.Measure m) {
        return new Measure(m.getValue(), m.getLow(), m.getHigh(), m.getOpen(), m.getProjects());
    }
}
