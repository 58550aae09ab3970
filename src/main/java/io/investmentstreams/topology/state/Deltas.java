package io.investmentstreams.topology.state;

import io.investmentstreams.avro.DatedSlice;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellDelta;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.ChangeCause;
import java.util.List;
import java.util.Locale;

/** {@link Folded} as Avro. */
final class Deltas {
    private Deltas() {}

    static io.investmentstreams.avro.CellDelta toAvro(Folded folded) {
        CellDelta d = folded.delta();
        return new io.investmentstreams.avro.CellDelta(
                d.cell().code(),
                d.cell().sector(),
                d.path(),
                d.days().stream().map(Deltas::day).toList(),
                d.causes().stream().map(Deltas::cause).toList(),
                d.causeCount(),
                folded.timestamp());
    }

    static Folded fromAvro(io.investmentstreams.avro.CellDelta d) {
        List<DayDelta> days = d.getDays().stream()
                .map(day -> new DayDelta(day.getOn(), Slices.fromAvro(day.getSlice())))
                .toList();
        List<ChangeCause> causes = d.getCauses().stream().map(Deltas::cause).toList();
        Cell cell = new Cell(d.getCode(), d.getSector());
        return new Folded(new CellDelta(cell, d.getPath(), days, causes, d.getCauseCount()), d.getTimestamp());
    }

    private static DatedSlice day(DayDelta d) {
        return new DatedSlice(d.on(), Slices.toAvro(d.delta()), 0L);
    }

    private static io.investmentstreams.avro.ChangeCause cause(ChangeCause c) {
        return new io.investmentstreams.avro.ChangeCause(
                c.kind().name().toLowerCase(Locale.ROOT), c.projectId(), c.articleId(), c.delta());
    }

    private static ChangeCause cause(io.investmentstreams.avro.ChangeCause c) {
        ProjectChange.Cause kind = ProjectChange.Cause.valueOf(c.getKind().toUpperCase(Locale.ROOT));
        return new ChangeCause(kind, c.getProjectId(), c.getArticleId(), c.getDelta());
    }
}
