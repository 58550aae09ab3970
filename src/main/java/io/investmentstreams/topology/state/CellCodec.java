package io.investmentstreams.topology.state;

import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.serde.AvroMoney;
import io.investmentstreams.serde.AvroReader;
import io.investmentstreams.serde.TotalsWriter;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellDelta;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.CellState.Entry;
import io.investmentstreams.totals.CellState.Head;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Slice;
import io.investmentstreams.totals.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.Encoder;

/** What is written a dozen times a project, straight to Avro's encoding and back; each pair follows a schema of internal.avsc. */
final class CellCodec {
    private CellCodec() {}

    static void write(RegionDay d, Encoder out) throws IOException {
        TotalsWriter.optionalDate(d.on(), out);
        out.writeArrayStart();
        out.setItemCount(d.sectors().size());
        for (Map.Entry<String, Entry> sector : d.sectors().entrySet()) {
            out.startItem();
            out.writeString(sector.getKey());
            slice(sector.getValue().slice(), out);
            out.writeLong(sector.getValue().revision());
        }
        out.writeArrayEnd();
    }

    static RegionDay regionDay(BinaryDecoder in) throws IOException {
        LocalDate on = optionalDate(in);
        Map<String, Entry> sectors = new HashMap<>();
        for (long n = in.readArrayStart(); n != 0; n = in.arrayNext())
            for (long i = 0; i < n; i++) sectors.put(in.readString(), new Entry(on, slice(in), in.readLong()));
        return new RegionDay(on, sectors);
    }

    static void write(Head h, Encoder out) throws IOException {
        out.writeString(h.path());
        TotalsWriter.date(h.asOf(), out);
        out.writeLong(h.revision());
        out.writeMapStart();
        out.setItemCount(h.sums().size());
        for (Map.Entry<Window, Slice> sum : h.sums().entrySet()) {
            out.startItem();
            out.writeString(sum.getKey().label());
            slice(sum.getValue(), out);
        }
        out.writeMapEnd();
        out.writeLong(h.support());
    }

    static Head head(BinaryDecoder in) throws IOException {
        String path = in.readString();
        LocalDate asOf = date(in);
        long revision = in.readLong();
        Map<Window, Slice> sums = new EnumMap<>(Window.class);
        for (long n = in.readMapStart(); n != 0; n = in.mapNext())
            for (long i = 0; i < n; i++) sums.put(Window.labelled(in.readString()), slice(in));
        return new Head(path, asOf, revision, sums, in.readLong());
    }

    static void write(Folded f, Encoder out) throws IOException {
        CellDelta d = f.delta();
        out.writeString(d.cell().code());
        out.writeString(d.cell().sector());
        out.writeString(d.path());
        TotalsWriter.items(d.days(), (day, o) -> dated(day.on(), day.delta(), 0, o), out);
        TotalsWriter.items(d.causes(), TotalsWriter::cause, out);
        out.writeInt(d.causeCount());
        out.writeLong(f.timestamp());
    }

    static Folded folded(BinaryDecoder in) throws IOException {
        Cell cell = new Cell(in.readString(), in.readString());
        String path = in.readString();
        List<DayDelta> days = items(in, CellCodec::day);
        List<ChangeCause> causes = items(in, CellCodec::cause);
        return new Folded(new CellDelta(cell, path, days, causes, in.readInt()), in.readLong());
    }

    static void dated(LocalDate on, Slice slice, long revision, Encoder out) throws IOException {
        TotalsWriter.optionalDate(on, out);
        slice(slice, out);
        out.writeLong(revision);
    }

    /** What {@link #dated} wrote; nothing that is read so has a revision. */
    static DayDelta day(BinaryDecoder in) throws IOException {
        DayDelta day = new DayDelta(optionalDate(in), slice(in));
        in.readLong();
        return day;
    }

    private static void slice(Slice s, Encoder out) throws IOException {
        TotalsWriter.measure(s.signed(), out);
        TotalsWriter.measure(s.intended(), out);
        AvroMoney.write(s.naive(), out);
        out.writeLong(s.support());
    }

    private static Slice slice(BinaryDecoder in) throws IOException {
        Measure signed = measure(in);
        Measure intended = measure(in);
        BigDecimal naive = AvroMoney.read(in);
        return new Slice(signed, intended, naive, in.readLong());
    }

    private static Measure measure(BinaryDecoder in) throws IOException {
        BigDecimal value = AvroMoney.read(in);
        BigDecimal low = AvroMoney.read(in);
        BigDecimal high = AvroMoney.read(in);
        long open = in.readLong();
        return new Measure(value, low, high, open, in.readLong());
    }

    private static ChangeCause cause(BinaryDecoder in) throws IOException {
        ProjectChange.Cause kind = kind(in.readString());
        String project = optionalString(in);
        String article = optionalString(in);
        return new ChangeCause(kind, project, article, AvroMoney.read(in));
    }

    static String name(ProjectChange.Cause kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static ProjectChange.Cause kind(String name) {
        return ProjectChange.Cause.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static <T> List<T> items(BinaryDecoder in, AvroReader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        for (long n = in.readArrayStart(); n != 0; n = in.arrayNext())
            for (long i = 0; i < n; i++) items.add(reader.read(in));
        return items;
    }

    private static LocalDate optionalDate(BinaryDecoder in) throws IOException {
        return in.readIndex() == 0 ? null : date(in);
    }

    private static LocalDate date(BinaryDecoder in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }

    static String optionalString(BinaryDecoder in) throws IOException {
        return in.readIndex() == 0 ? null : in.readString();
    }
}
