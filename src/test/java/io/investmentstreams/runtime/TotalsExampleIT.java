package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellBook;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Measure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java consumer under examples, which knows nothing of this project, in a process of its own. */
class TotalsExampleIT {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 8);

    @TempDir
    Path folder;

    @Test
    void theConsumerOfTheExamplesReadsWhatThePipelineWrites() throws Exception {
        Path classes = compiled();
        try (TestCluster cluster = new TestCluster(folder.resolve("broker"))) {
            try (KafkaProducer<String, CellTotal> producer = new KafkaProducer<>(
                    cluster.clients(),
                    new StringSerializer(),
                    new SerdeFactory(cluster.clients()).of(Mappings.TOTAL).serializer())) {
                CellTotal total = total("98060000000.5");
                for (CellTotal value : new CellTotal[] {total, null})
                    producer.send(new ProducerRecord<>(Topics.INVESTMENT_TOTALS.name(), "320583|all", value))
                            .get();
            }
            Process reader = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                            "example.Totals",
                            cluster.bootstrapServers(),
                            cluster.registry(),
                            "320583",
                            "2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said.lines().filter(l -> l.startsWith("320583")))
                    .containsExactly(
                            "320583|all 2022-12-09 30d CNY 98060000000.5 in 1 projects, revision 7", "320583|all gone");
            assertThat(reader.waitFor()).isZero();
        }
    }

    private Path compiled() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (Stream<Path> sources = Files.list(Path.of("examples/java/src/main/java/example"))) {
            String[] arguments = Stream.concat(
                            Stream.of(
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            sources.map(Path::toString))
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
        return classes;
    }

    private static CellTotal total(String cny) {
        BigDecimal value = new BigDecimal(cny).setScale(2);
        Measure signed = new Measure(value, value, value, 0, 1);
        List<DaySlice> days = List.of(new DaySlice("320583", "all", DAY, 1, signed, Measure.ZERO, value));
        LocalDate asOf = DAY.plusDays(1);
        return new CellTotal("320583", "江苏省/苏州市/昆山市", "all", asOf, 7, CellBook.windowsAsOf(days, asOf));
    }
}
