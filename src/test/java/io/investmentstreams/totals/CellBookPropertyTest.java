package io.investmentstreams.totals;

import static io.investmentstreams.totals.Projects.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.totals.RollUp.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The book against an oracle that knows only the standing records and adds them up anew. */
class CellBookPropertyTest {
    private static final LocalDate START = LocalDate.of(2021, 12, 20);
    private static final List<Region> REGIONS = List.of(
            Projects.KUNSHAN,
            new Region("320500", "江苏省/苏州市"),
            new Region("320200", "江苏省/无锡市"),
            new Region("320000", "江苏省"),
            Projects.CHAOYANG,
            new Region("US", "美国"));

    /** One thing that happens: a record replaced or withdrawn, or the as-of day moved. */
    private sealed interface Step {}

    private record Put(String id, List<Contribution> now) implements Step {}

    private record Move(int days) implements Step {}

    @Property(tries = 300)
    void windowsAreWhatRecomputationGives(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        steps.forEach(run::take);
        run.rollAll();
        TotalsBatch.Result oracle = run.oracle();
        Map<String, List<WindowTotal>> windows = new TreeMap<>();
        oracle.totals().forEach((cell, total) -> windows.put(cell, total.windows()));
        assertThat(run.totals).isEqualTo(windows);
        assertThat(run.days)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*revision")
                .isEqualTo(oracle.days());
    }

    @Property(tries = 100)
    void aPastDayIsToldFromTheSlices(@ForAll("steps") List<Step> steps, @ForAll("day") LocalDate asOf) {
        Run run = new Run();
        steps.forEach(run::take);
        run.state.asOf(asOf);
        run.rollAll();
        run.totals.forEach((cell, windows) -> {
            List<DaySlice> slices = run.days.values().stream()
                    .filter(d -> d.cell().key().equals(cell))
                    .toList();
            assertThat(CellBook.windowsAsOf(slices, asOf)).isEqualTo(windows);
        });
    }

    @Property(tries = 100)
    void aParentIsItsChildrenAndItsOwn(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        steps.forEach(run::take);
        run.rollAll();
        Map<String, Measure> own = new HashMap<>();
        run.standing
                .values()
                .forEach(list -> list.stream()
                        .filter(c -> Window.ALL.contains(c.on(), run.state.asOf()))
                        .forEach(c -> own.merge(c.region().code(), c.slice().signed(), Measure::plus)));
        run.totals.keySet().stream().filter(k -> k.endsWith("|all")).forEach(key -> {
            String code = Cell.ofKey(key).code();
            Measure sum = own.getOrDefault(code, Measure.ZERO);
            for (String other : run.totals.keySet()) {
                Cell child = Cell.ofKey(other);
                if (child.sector().equals("all") && code.equals(Region.parentCode(child.code())))
                    sum = sum.plus(run.allTime(other));
            }
            assertThat(run.allTime(key)).isEqualTo(sum);
        });
    }

    @Property(tries = 100)
    void whatIsAddedAndTakenBackLeavesNothing(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        steps.forEach(run::take);
        List.copyOf(run.standing.keySet()).forEach(id -> run.take(new Put(id, List.of())));
        assertThat(run.totals).isEmpty();
        assertThat(run.days).isEmpty();
        assertThat(run.state.cellsAfter(null, 1)).isEmpty();
    }

    @Property(tries = 100)
    void changesChainFromOldToNew(@ForAll("steps") List<Step> steps) {
        Run run = new Run();
        steps.forEach(run::take);
        run.rollAll();
        run.figures.forEach((cell, figures) -> {
            Measure signed = run.totals.containsKey(cell) ? run.allTime(cell) : Measure.ZERO;
            assertThat(figures.signed()).isEqualTo(signed.value());
            assertThat(figures.projects()).isEqualTo(signed.projects());
        });
    }

    /** As the pipeline does: each partition folds what it is given and sends it now and then, whichever first. */
    @Property(tries = 100)
    void splitOverPartitionsAndFoldedItEndsTheSame(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 4) int partitions, @ForAll long seed) {
        Random random = new Random(seed);
        Run whole = new Run();
        Run split = new Run();
        List<Map<Cell, DeltaSum>> held = new ArrayList<>();
        for (int p = 0; p < partitions; p++) held.add(new LinkedHashMap<>());
        for (Step step : steps) {
            whole.take(step);
            if (step instanceof Put put) split.hold(put, held.get(put.id.hashCode() % partitions));
            else split.take(step);
            split.send(held.get(random.nextInt(partitions)));
        }
        Collections.shuffle(held, random);
        held.forEach(split::send);
        whole.rollAll();
        split.rollAll();
        assertThat(split.totals).isEqualTo(whole.totals);
        assertThat(split.days)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*revision")
                .isEqualTo(whole.days);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-800, 60).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> put = Combinators.combine(ids(), contributions()).as(Put::new);
        Arbitrary<Step> move = Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.integers().between(0, 40)),
                        Tuple.of(1, Arbitraries.integers().between(-400, 400)))
                .map(Move::new);
        return Arbitraries.frequencyOf(Tuple.of(4, put), Tuple.of(1, move))
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("p1", "p2", "p3", "p4", "p5");
    }

    private Arbitrary<List<Contribution>> contributions() {
        Arbitrary<List<Contribution>> nothing = Arbitraries.just(List.of());
        return Arbitraries.oneOf(projects().map(Contributions::of), naives().map(Contributions::ofNaive), nothing);
    }

    private Arbitrary<Project> projects() {
        return Combinators.combine(
                        Arbitraries.of(REGIONS).injectNull(0.1),
                        Arbitraries.of("integrated_circuits", "new_generation_it", "aerospace", "other"),
                        Arbitraries.of(Stage.class),
                        day().injectNull(0.2),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 3))
                .as((region, sector, stage, on, value, form) -> {
                    String v = String.valueOf(value);
                    return Projects.of(
                            "p",
                            region,
                            sector,
                            stage,
                            on,
                            form == 0 ? null : Projects.cny(v, form == 1 ? null : v, form == 2 ? null : v),
                            1);
                });
    }

    private Arbitrary<List<NaiveAmount>> naives() {
        return Combinators.combine(
                        Arbitraries.of(REGIONS),
                        day().injectNull(0.2),
                        Arbitraries.integers().between(0, 99))
                .as((region, on, value) -> new NaiveAmount(region, "other", on, money(String.valueOf(value))))
                .list()
                .ofMaxSize(4);
    }

    /** A book with what it has written so far, and the records that stand. */
    private static final class Run {
        final InMemoryCellState state = new InMemoryCellState(START);
        final CellBook book = new CellBook(state);
        final RolledUp rollUp = new RolledUp();
        final Map<String, List<Contribution>> standing = new TreeMap<>();
        final Map<String, List<WindowTotal>> totals = new TreeMap<>();
        final Map<String, DaySlice> days = new TreeMap<>();
        final Map<String, Figures> figures = new TreeMap<>();

        void take(Step step) {
            if (step instanceof Move move) {
                state.asOf(state.asOf().plusDays(move.days));
            } else if (step instanceof Put put) {
                deltas(put).forEach(d -> write(book.apply(d)));
            }
        }

        private List<CellDelta> deltas(Put put) {
            List<Contribution> before = standing.getOrDefault(put.id, List.of());
            standing.put(put.id, put.now);
            Cause cause = new Cause(ProjectChange.Cause.PROJECT, put.id, "a");
            return rollUp.between(before, put.now, cause);
        }

        void hold(Put put, Map<Cell, DeltaSum> held) {
            deltas(put)
                    .forEach(d ->
                            held.computeIfAbsent(d.cell(), c -> new DeltaSum()).add(d));
        }

        void send(Map<Cell, DeltaSum> held) {
            held.forEach((cell, sum) -> {
                CellDelta delta = sum.delta(cell);
                if (!delta.days().isEmpty()) write(book.apply(delta));
            });
            held.clear();
        }

        void rollAll() {
            for (Cell at = null; ; ) {
                List<Cell> some = state.cellsAfter(at, 3);
                if (some.isEmpty()) return;
                some.forEach(cell -> {
                    CellUpdate update = book.roll(cell);
                    if (update != null) write(update);
                });
                at = some.get(some.size() - 1);
            }
        }

        void write(CellUpdate u) {
            String key = u.cell().key();
            if (u.total() == null) totals.remove(key);
            else totals.put(key, u.total().windows());
            u.days().forEach(d -> {
                if (d.slice() == null) days.remove(u.cell().dayKey(d.on()));
                else days.put(u.cell().dayKey(d.on()), d.slice());
            });
            if (u.change() == null) return;
            Figures zero = new Figures(money("0"), money("0"), 0);
            assertThat(u.change().before()).isEqualTo(figures.getOrDefault(key, zero));
            figures.put(key, u.change().after());
        }

        Measure allTime(String cell) {
            List<WindowTotal> windows = totals.get(cell);
            return windows.get(windows.size() - 1).signed();
        }

        TotalsBatch.Result oracle() {
            List<Contribution> all =
                    standing.values().stream().flatMap(List::stream).toList();
            return TotalsBatch.compute(all, Sectors.bundled(), state.asOf());
        }
    }
}
