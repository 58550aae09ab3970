package io.investmentstreams.topology.state;

import io.investmentstreams.extract.place.Region;
import io.investmentstreams.serde.TotalsWriter;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.RollUp.Cause;
import java.io.IOException;
import java.util.List;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.Encoder;

/** As {@link CellCodec}, for what records add and how that changes. */
final class BatchCodec {
    private BatchCodec() {}

    static void write(DeltaBatch b, Encoder out) throws IOException {
        TotalsWriter.items(b.changes(), BatchCodec::change, out);
        TotalsWriter.items(b.folded(), CellCodec::write, out);
    }

    static DeltaBatch batch(BinaryDecoder in) throws IOException {
        List<TimedChange> changes = CellCodec.items(in, BatchCodec::change);
        return new DeltaBatch(changes, CellCodec.items(in, CellCodec::folded));
    }

    static void write(List<Contribution> items, Encoder out) throws IOException {
        TotalsWriter.items(items, BatchCodec::contribution, out);
    }

    static List<Contribution> contributions(BinaryDecoder in) throws IOException {
        return CellCodec.items(in, BatchCodec::contribution);
    }

    private static void change(TimedChange timed, Encoder out) throws IOException {
        ContributionChange c = timed.change();
        write(c.before(), out);
        write(c.after(), out);
        Cause cause = c.cause();
        TotalsWriter.optionalString(cause == null ? null : CellCodec.name(cause.kind()), out);
        TotalsWriter.optionalString(cause == null ? null : cause.projectId(), out);
        TotalsWriter.optionalString(cause == null ? null : cause.articleId(), out);
        out.writeLong(timed.timestamp());
    }

    private static TimedChange change(BinaryDecoder in) throws IOException {
        List<Contribution> before = contributions(in);
        List<Contribution> after = contributions(in);
        String kind = CellCodec.optionalString(in);
        String project = CellCodec.optionalString(in);
        String article = CellCodec.optionalString(in);
        Cause cause = kind == null ? null : new Cause(CellCodec.kind(kind), project, article);
        return new TimedChange(new ContributionChange(before, after, cause), in.readLong());
    }

    private static void contribution(Contribution c, Encoder out) throws IOException {
        out.writeString(c.region().code());
        out.writeString(c.region().path());
        out.writeString(c.sector());
        CellCodec.dated(c.on(), c.slice(), 0, out);
    }

    private static Contribution contribution(BinaryDecoder in) throws IOException {
        Region region = new Region(in.readString(), in.readString());
        String sector = in.readString();
        DayDelta dated = CellCodec.day(in);
        return new Contribution(region, sector, dated.on(), dated.delta());
    }
}
