package io.investmentstreams.serde;

import static io.investmentstreams.serde.Parts.list;
import static io.investmentstreams.serde.Parts.money;
import static io.investmentstreams.serde.Parts.name;
import static io.investmentstreams.serde.Parts.named;

import io.investmentstreams.avro.InvestmentChange;
import io.investmentstreams.avro.InvestmentDay;
import io.investmentstreams.avro.InvestmentTotal;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.util.Arrays;

/** The records of a cell as Avro. */
final class CellMapper {
    private CellMapper() {}

    static InvestmentTotal toAvro(CellTotal t) {
        return new InvestmentTotal(
                t.code(), t.path(), t.sector(), t.asOf(), t.revision(), list(t.windows(), CellMapper::toAvro));
    }

    static CellTotal fromAvro(InvestmentTotal t) {
        return new CellTotal(
                t.getCode(),
                t.getPath(),
                t.getSector(),
                t.getAsOf(),
                t.getRevision(),
                list(t.getWindows(), CellMapper::fromAvro));
    }

    static InvestmentDay toAvro(DaySlice d) {
        return new InvestmentDay(
                d.code(), d.sector(), d.on(), d.revision(), toAvro(d.signed()), toAvro(d.intended()), money(d.naive()));
    }

    static DaySlice fromAvro(InvestmentDay d) {
        return new DaySlice(
                d.getCode(),
                d.getSector(),
                d.getOn(),
                d.getRevision(),
                fromAvro(d.getSigned()),
                fromAvro(d.getIntended()),
                d.getNaive());
    }

    static InvestmentChange toAvro(CellChange c) {
        return new InvestmentChange(
                c.code(),
                c.path(),
                c.sector(),
                c.asOf(),
                toAvro(c.before()),
                toAvro(c.after()),
                toAvro(c.delta()),
                list(c.causes(), CellMapper::toAvro),
                c.causeCount(),
                c.revision());
    }

    static CellChange fromAvro(InvestmentChange c) {
        return new CellChange(
                c.getCode(),
                c.getPath(),
                c.getSector(),
                c.getAsOf(),
                fromAvro(c.getOld()),
                fromAvro(c.getNew$()),
                fromAvro(c.getDelta()),
                list(c.getCauses(), CellMapper::fromAvro),
                c.getCauseCount(),
                c.getRevision());
    }

    private static io.investmentstreams.avro.WindowTotal toAvro(WindowTotal w) {
        return new io.investmentstreams.avro.WindowTotal(
                w.window().label(), w.from(), toAvro(w.signed()), toAvro(w.intended()), money(w.naive()));
    }

    private static WindowTotal fromAvro(io.investmentstreams.avro.WindowTotal w) {
        return new WindowTotal(
                window(w.getWindow()), w.getFrom(), fromAvro(w.getSigned()), fromAvro(w.getIntended()), w.getNaive());
    }

    private static Window window(String label) {
        return Arrays.stream(Window.values())
                .filter(w -> w.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no window is called " + label));
    }

    private static io.investmentstreams.avro.Measure toAvro(Measure m) {
        return new io.investmentstreams.avro.Measure(
                money(m.value()), money(m.low()), money(m.high()), m.open(), m.projects());
    }

    private static Measure fromAvro(io.investmentstreams.avro.Measure m) {
        return new Measure(m.getValue(), m.getLow(), m.getHigh(), m.getOpen(), m.getProjects());
    }

    private static io.investmentstreams.avro.Figures toAvro(Figures f) {
        return new io.investmentstreams.avro.Figures(money(f.signed()), money(f.intended()), f.projects());
    }

    private static Figures fromAvro(io.investmentstreams.avro.Figures f) {
        return new Figures(f.getSigned(), f.getIntended(), f.getProjects());
    }

    private static io.investmentstreams.avro.ChangeCause toAvro(ChangeCause c) {
        return new io.investmentstreams.avro.ChangeCause(
                name(c.kind()), c.projectId(), c.articleId(), money(c.delta()));
    }

    private static ChangeCause fromAvro(io.investmentstreams.avro.ChangeCause c) {
        return new ChangeCause(
                named(ProjectChange.Cause.class, c.getKind()), c.getProjectId(), c.getArticleId(), c.getDelta());
    }
}
