package io.investmentstreams.topology.state;

import io.investmentstreams.avro.CellSlice;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Slice;

/** {@link Slice} as Avro. */
final class Slices {
    private Slices() {}

    static CellSlice toAvro(Slice s) {
        return new CellSlice(toAvro(s.signed()), toAvro(s.intended()), s.naive(), s.support());
    }

    static Slice fromAvro(CellSlice s) {
        return new Slice(fromAvro(s.getSigned()), fromAvro(s.getIntended()), s.getNaive(), s.getSupport());
    }

    private static io.investmentstreams.avro.Measure toAvro(Measure m) {
        return new io.investmentstreams.avro.Measure(m.value(), m.low(), m.high(), m.open(), m.projects());
    }

    private static Measure fromAvro(io.investmentstreams.avro.Measure m) {
        return new Measure(m.getValue(), m.getLow(), m.getHigh(), m.getOpen(), m.getProjects());
    }
}
