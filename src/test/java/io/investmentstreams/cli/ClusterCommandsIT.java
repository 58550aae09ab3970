package io.investmentstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.runtime.PipelineRun;
import io.investmentstreams.runtime.Runs;
import io.investmentstreams.topic.Topics;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that work on a running cluster, against one that runs the sample feed. */
class ClusterCommandsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NOBODY = "p00000000000000000000";

    private static PipelineRun pipeline;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeAll
    static void start(@TempDir Path folder) {
        pipeline = Runs.start(folder);
        pipeline.publish(new SampleFeed(), progress -> {}, refused -> {});
        Runs.settled(pipeline);
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "override",
                "override frobnicate p00000000000000000000 --author li --reason test",
                "override set p00000000000000000000 amount=1 --author li",
                "override set p00000000000000000000 --author li --reason test",
                "override set p00000000000000000000 colour=red --author li --reason test",
                "override set p00000000000000000000 amount=many --author li --reason test",
                "override set some-article amount=1 --author li --reason test",
                "override merge p00000000000000000000 --author li --reason test",
                "override merge p00000000000000000000 --into p00000000000000000000 --author li --reason test",
                "audit --format xml",
                "rebuild --maybe",
                "dead-letters",
                "dead-letters show",
                "dead-letters replay",
                "query --sector steam",
                "query --as-of yesterday",
                "query --explain 8d",
            })
    void wrongUsageIsOneLineAndAStatusOfItsOwn(String line) {
        assertThat(run(line)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString().lines()).singleElement().asString().contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "override undo p00000000000000000000 --author li --reason test",
                "dead-letters show articles/0/999999",
                "dead-letters replay articles/0/999999",
                "query --region 999999",
            })
    void whatDoesNotExistIsOneLineAndAFailure(String line) {
        assertThat(run(line)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aCorrectionOfAnIdThatNothingHasIsWrittenAndSaidToWait() {
        assertThat(run("override exclude " + NOBODY + " --author li --reason test"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString().lines()).singleElement().asString().contains(NOBODY);
        assertThat(run("override undo " + NOBODY + " --author li --reason test"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void correctionsOfTwoFieldsJoinAndTakenBackTheyLeaveNothing() {
        Project before = somebody();
        String id = before.id();
        assertThat(run("override set " + id + " amount=123 currency=CNY --author li --reason misread"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("override set " + id + " sector=aerospace --author wang --reason wings"))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
        await().atMost(PATIENCE).until(() -> now(id).sector().equals("aerospace"));
        assertThat(now(id).amount().value()).isEqualByComparingTo(new BigDecimal("123"));

        assertThat(run("override exclude " + id + " --author zhao --reason doubtful"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("li, wang")
                .contains("misread; wings")
                .contains("undo");

        Runs.settled(pipeline);
        assertThat(audit()).isEqualTo(ExitCode.DONE);
        assertThat(run("override undo " + id + " --author li --reason settled")).isEqualTo(ExitCode.DONE);
        await().atMost(PATIENCE).until(() -> now(id).withRevision(0).equals(before.withRevision(0)));
        Runs.settled(pipeline);
        assertThat(audit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsExcludedComesBackAsItWas() {
        Project before = somebody();
        run("override exclude " + before.id() + " --author li --reason twice");
        await().atMost(PATIENCE)
                .until(() -> pipeline.view().project(before.id()).isEmpty());
        run("override undo " + before.id() + " --author li --reason once");
        await().atMost(PATIENCE)
                .until(() -> pipeline.view().project(before.id()).isPresent());
        assertThat(now(before.id()).withRevision(0)).isEqualTo(before.withRevision(0));
    }

    @Test
    void rebuildShowsThatTodaysRulesChangeNothingAndChangesNothing() {
        Runs.settled(pipeline);
        assertThat(run("rebuild")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("articles read anew", "no record changes", "nothing was changed");
    }

    @Test
    void aRecordThatIsNoArticleIsListedShownAndPutBackOnce() {
        publishBytes("broken", "no article at all");
        await().atMost(PATIENCE).until(() -> listed("broken") != null);
        String at = listed("broken").split(" ")[0];
        assertThat(run("dead-letters show " + at)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("key       broken", "put back  no", "no article at all");
        assertThat(run("dead-letters replay " + at)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("1 put back, 0 had been before");
        assertThat(run("dead-letters replay " + at)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("0 put back, 1 had been before");
    }

    @Test
    void theAggregatesOfAPastDayAreThoseOfWhatIsDatedUpToIt() {
        assertThat(run("query --region 江苏省 --as-of 2000-01-01 --explain")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("江苏省 (320000), all, as of 2000-01-01", "no project counts in all");
        assertThat(run("query --region 320000 --explain 30d --format json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("\"articles\":[\""));
    }

    private static Project somebody() {
        return pipeline.view().projects().stream()
                .filter(p -> p.kind() == Project.Kind.PROJECT && p.amount() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Project now(String id) {
        return pipeline.view().project(id).orElseThrow();
    }

    private int audit() {
        int status = run("audit");
        assertThat(out.toString()).contains("no difference");
        return status;
    }

    private String listed(String key) {
        run("dead-letters list");
        return out.toString()
                .lines()
                .filter(l -> l.contains("key " + key))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing the producer waits for the answer
    private static void publishBytes(String key, String value) {
        Map<String, Object> config = Map.of("bootstrap.servers", pipeline.bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), key, value));
        }
    }

    /** Runs one command on the cluster; what it says replaces what the last one said. */
    private int run(String line) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> cluster = List.of(
                "--bootstrap-servers", pipeline.bootstrapServers(), "--schema-registry", pipeline.schemaRegistry());
        String[] args =
                Stream.concat(Stream.of(line.split(" ")), cluster.stream()).toArray(String[]::new);
        Console console = new Console(
                new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        return new Cli(console, Map.of(), new ShutdownSignal(hook -> {})).run(args);
    }
}
