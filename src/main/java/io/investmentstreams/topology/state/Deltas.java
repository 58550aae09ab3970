package io.investmentstreams.topology.state;

import io.investmentstreams.avro.DatedSlice;
import io.investmentstreams.totals.Cell;
import io.investmentstreams.totals.CellDelta;
import io.investmentstreams.totals.CellDelta.DayDelta;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.Contribution;
import io.investmentstreams.totals.ContributionChange;
import io.investmentstreams.totals.RollUp.Cause;
import java.util.List;

/** {@link Folded} and {@link DeltaBatch} as Avro. */
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

    static io.investmentstreams.avro.DeltaBatch toAvro(DeltaBatch b) {
        return new io.investmentstreams.avro.DeltaBatch(
                b.changes().stream().map(Deltas::change).toList(),
                b.folded().stream().map(Deltas::toAvro).toList());
    }

    static DeltaBatch fromAvro(io.investmentstreams.avro.DeltaBatch b) {
        return new DeltaBatch(
                b.getChanges().stream().map(Deltas::change).toList(),
                b.getFolded().stream().map(Deltas::fromAvro).toList());
    }

    private static io.investmentstreams.avro.ContributionChange change(TimedChange timed) {
        ContributionChange c = timed.change();
        Cause cause = c.cause();
        return new io.investmentstreams.avro.ContributionChange(
                c.before().stream().map(Slices::toAvro).toList(),
                c.after().stream().map(Slices::toAvro).toList(),
                cause == null ? null : CellCodec.name(cause.kind()),
                cause == null ? null : cause.projectId(),
                cause == null ? null : cause.articleId(),
                timed.timestamp());
    }

    private static TimedChange change(io.investmentstreams.avro.ContributionChange c) {
        Cause cause =
                c.getKind() == null ? null : new Cause(CellCodec.kind(c.getKind()), c.getProjectId(), c.getArticleId());
        List<Contribution> before = c.getBefore().stream().map(Slices::fromAvro).toList();
        List<Contribution> after = c.getAfter().stream().map(Slices::fromAvro).toList();
        return new TimedChange(new ContributionChange(before, after, cause), c.getTimestamp());
    }

    private static DatedSlice day(DayDelta d) {
        return new DatedSlice(d.on(), Slices.toAvro(d.delta()), 0L);
    }

    private static io.investmentstreams.avro.ChangeCause cause(ChangeCause c) {
        return new io.investmentstreams.avro.ChangeCause(
                CellCodec.name(c.kind()), c.projectId(), c.articleId(), c.delta());
    }

    private static ChangeCause cause(io.investmentstreams.avro.ChangeCause c) {
        return new ChangeCause(CellCodec.kind(c.getKind()), c.getProjectId(), c.getArticleId(), c.getDelta());
    }
}
