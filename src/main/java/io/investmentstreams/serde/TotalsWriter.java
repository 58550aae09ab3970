package io.investmentstreams.serde;

import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.WindowTotal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.io.Encoder;

/** The records of the totals straight to Avro's encoding; {@link TotalsMapper} writes the same by way of generated classes. */
public final class TotalsWriter {
    private TotalsWriter() {}

    static void total(CellTotal t, Encoder out) throws IOException {
        out.writeString(t.code());
        out.writeString(t.path());
        out.writeString(t.sector());
        date(t.asOf(), out);
        out.writeLong(t.revision());
        items(t.windows(), TotalsWriter::window, out);
    }

    private static void window(WindowTotal w, Encoder out) throws IOException {
        out.writeString(w.window().label());
        optionalDate(w.from(), out);
        measure(w.signed(), out);
        measure(w.intended(), out);
        AvroMoney.write(w.naive(), out);
    }

    static void day(DaySlice d, Encoder out) throws IOException {
        out.writeString(d.code());
        out.writeString(d.sector());
        optionalDate(d.on(), out);
        out.writeLong(d.revision());
        measure(d.signed(), out);
        measure(d.intended(), out);
        AvroMoney.write(d.naive(), out);
    }

    static void change(CellChange c, Encoder out) throws IOException {
        out.writeString(c.code());
        out.writeString(c.path());
        out.writeString(c.sector());
        date(c.asOf(), out);
        figures(c.before(), out);
        figures(c.after(), out);
        figures(c.delta(), out);
        items(c.causes(), TotalsWriter::cause, out);
        out.writeInt(c.causeCount());
        out.writeLong(c.revision());
    }

    /** Schema {@code ChangeCause}. */
    public static void cause(ChangeCause c, Encoder out) throws IOException {
        out.writeString(Parts.name(c.kind()));
        optionalString(c.projectId(), out);
        optionalString(c.articleId(), out);
        AvroMoney.write(c.delta(), out);
    }

    /** Schema {@code Measure}. */
    public static void measure(Measure m, Encoder out) throws IOException {
        AvroMoney.write(m.value(), out);
        AvroMoney.write(m.low(), out);
        AvroMoney.write(m.high(), out);
        out.writeLong(m.open());
        out.writeLong(m.projects());
    }

    private static void figures(Figures f, Encoder out) throws IOException {
        AvroMoney.write(f.signed(), out);
        AvroMoney.write(f.intended(), out);
        out.writeLong(f.projects());
    }

    public static void date(LocalDate on, Encoder out) throws IOException {
        out.writeInt(Math.toIntExact(on.toEpochDay()));
    }

    /** A union of null, which comes first, and a date. */
    public static void optionalDate(LocalDate on, Encoder out) throws IOException {
        out.writeIndex(on == null ? 0 : 1);
        if (on != null) date(on, out);
    }

    /** An array. */
    public static <T> void items(List<T> items, AvroWriter<T> writer, Encoder out) throws IOException {
        out.writeArrayStart();
        out.setItemCount(items.size());
        for (T item : items) {
            out.startItem();
            writer.write(item, out);
        }
        out.writeArrayEnd();
    }

    /** A union of null, which comes first, and a string. */
    public static void optionalString(String text, Encoder out) throws IOException {
        out.writeIndex(text == null ? 0 : 1);
        if (text != null) out.writeString(text);
    }
}
