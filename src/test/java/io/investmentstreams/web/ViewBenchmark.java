package io.investmentstreams.web;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topology.state.StateSerde;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/**
 * How much memory the view takes: heap in use before and after records are put in as they come out of Avro. Arguments: projects,
 * cells, days a cell.
 */
public final class ViewBenchmark {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final View view = new View();

    private ViewBenchmark() {}

    public static void main(String[] args) {
        ViewBenchmark benchmark = new ViewBenchmark();
        int projects = Integer.parseInt(args[0]);
        int cells = Integer.parseInt(args[1]);
        int days = Integer.parseInt(args[2]);
        Serde<Project> project = serde(Mappings.PROJECT);
        Serde<CellTotal> total = serde(Mappings.TOTAL);
        Serde<DaySlice> day = serde(Mappings.DAY);
        benchmark.measure("project", projects, i -> benchmark.view.project("p" + i, copy(project, project(i)), i));
        benchmark.measure("article", projects, i -> benchmark.article("a" + i, i));
        benchmark.measure("cell", cells, i -> {
            CellTotal made = copy(total, total(i));
            benchmark.view.total(made.cell().key(), made);
        });
        benchmark.measure("day of a cell", cells * days, i -> {
            DaySlice made = copy(day, slice(i % cells, DAY.plusDays(i / cells)));
            benchmark.view.day(made.key(), made);
        });
        System.out.printf(Locale.ROOT, "in all: %d MB%n", used() >> 20);
        if (benchmark.view.projectCount() != projects) throw new IllegalStateException("projects are missing");
    }

    private void article(String id, int i) {
        view.article(id, new Located(0, i, i), true);
        view.announcement(new String(id), new Located(0, i, i));
    }

    private void measure(String what, int count, IntConsumer put) {
        long before = used();
        IntStream.range(0, count).forEach(put);
        long bytes = used() - before;
        System.out.printf(Locale.ROOT, "%,d × %s: %,d bytes each%n", count, what, bytes / count);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static <T, A extends SpecificRecord> Serde<T> serde(Mapping<T, A> mapping) {
        return new StateSerde<>(mapping.avroType(), mapping.toAvro(), mapping.fromAvro());
    }

    /** As it comes out of the topic: nothing shared with another record. */
    private static <T> T copy(Serde<T> serde, T value) {
        return serde.deserializer().deserialize("t", serde.serializer().serialize("t", value));
    }

    /** One county in 2,700. */
    private static Region county(int i) {
        return new Region(String.valueOf(320500 + i % 2700), "江苏省/第" + i % 300 + "市/第" + i % 2700 + "区");
    }

    private static Project project(int i) {
        BigDecimal cny = BigDecimal.valueOf(100_000_000L + i).setScale(2);
        Project.StageReached signed = new Project.StageReached(Stage.SIGNED, DAY.plusDays(i % 365), "a" + i);
        return new Project(
                "p" + i,
                Project.Kind.PROJECT,
                "第" + i + "号新型储能电池生产基地项目",
                List.of("第" + i + "号能源科技有限公司"),
                county(i),
                "new_energy",
                Stage.SIGNED,
                DAY.plusDays(i % 365),
                Amount.exact(cny, "CNY"),
                new Cny(cny, cny, cny, null, null, null, false),
                1,
                List.of(signed),
                List.of("a" + i),
                1);
    }

    private static CellTotal total(int i) {
        LocalDate asOf = DAY.plusDays(365);
        List<DaySlice> days = List.of(slice(i, DAY.plusDays(364)), slice(i, DAY.plusDays(100)));
        return new CellTotal(county(i).code(), county(i).path(), sector(i), asOf, 1, CellBook.windowsAsOf(days, asOf));
    }

    private static DaySlice slice(int i, LocalDate day) {
        BigDecimal cny = BigDecimal.valueOf(123_456_700L + i).setScale(2);
        return new DaySlice(
                county(i).code(), sector(i), day, 1, new Measure(cny, cny, cny, 0, 3), Measure.ZERO, cny.add(cny));
    }

    private static String sector(int i) {
        return "sector_number_" + i / 2700;
    }
}
