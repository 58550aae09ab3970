package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.alert.AlertJudge;
import io.investmentstreams.alert.AlertRule;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.harness.DriverConfig;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertTopologyTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);
    private static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");
    private static final AlertRule LARGE =
            new AlertRule.OfProject("large", "320000", "new_generation_it", Stage.SIGNED, new BigDecimal("1000000000"));
    private static final AlertRule MONTH =
            new AlertRule.OfTotal("month", "320000", "all", Window.DAYS_30, new BigDecimal("5000000000"));

    private final ValueSerdes serdes = new PlainSerdes();
    private final TopologyTestDriver driver = driver(List.of(LARGE, MONTH));
    private final TestInputTopic<byte[], byte[]> projects = input(Topics.PROJECTS.name());
    private final TestInputTopic<byte[], byte[]> totals = input(Topics.INVESTMENT_TOTALS.name());
    private final TestOutputTopic<String, Alert> alerts = driver.createOutputTopic(
            Topics.ALERTS.name(),
            new StringDeserializer(),
            serdes.of(Mappings.ALERT).deserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aProjectThatFitsRaisesOneAlertHoweverOftenItIsWritten() {
        project("p1", Stage.SIGNED, "2000000000");
        project("p1", Stage.SIGNED, "2000000000");
        List<Alert> all = alerts.readValuesToList();
        assertThat(all).singleElement().satisfies(a -> {
            assertThat(a.state()).isEqualTo(Alert.State.RAISED);
            assertThat(a.key()).isEqualTo("large|p1");
            assertThat(a.message()).contains("示范芯片项目", "CNY 2000000000");
        });
    }

    @Test
    void aCorrectionBelowTheMinimumRetractsItWithTheReason() {
        project("p1", Stage.SIGNED, "2000000000");
        project("p1", Stage.SIGNED, "200000000");
        assertThat(alerts.readValuesToList().get(1)).satisfies(a -> {
            assertThat(a.state()).isEqualTo(Alert.State.RETRACTED);
            assertThat(a.reason()).isEqualTo("its amount is CNY 200000000 now");
        });
    }

    @Test
    void aWithdrawalRetractsItAndACancellationToo() {
        project("p1", Stage.SIGNED, "2000000000");
        projects.pipeInput(bytes("p1"), (byte[]) null);
        project("p2", Stage.SIGNED, "2000000000");
        project("p2", Stage.CANCELLED, "2000000000");
        assertThat(alerts.readValuesToList().stream().map(Alert::reason))
                .containsExactly(null, "no article supports the project any more", null, "the project was cancelled");
    }

    @Test
    void whatIsOnlyPlannedOrTooSmallRaisesNothing() {
        project("p1", Stage.PLANNED, "2000000000");
        project("p2", Stage.SIGNED, "999999999.99");
        assertThat(alerts.isEmpty()).isTrue();
    }

    @Test
    void aWindowThatReachesItsThresholdRaisesAndFallingBelowRetracts() {
        total("5000000000");
        total("5000000001");
        total("4999999999.99");
        assertThat(alerts.readValuesToList().stream().map(Alert::state))
                .containsExactly(Alert.State.RAISED, Alert.State.RETRACTED);
    }

    @Test
    void anUnreadableRecordIsSetAsideAndTheNextIsJudged() {
        projects.pipeInput(bytes("p0"), new byte[] {1, 2, 3});
        project("p1", Stage.SIGNED, "2000000000");
        assertThat(alerts.readValuesToList()).hasSize(1);
    }

    private TopologyTestDriver driver(List<AlertRule> rules) {
        Properties config = DriverConfig.of("alerts-test");
        return new TopologyTestDriver(
                new AlertTopology(serdes, new AlertJudge(rules, Sectors.bundled())).build(config), config);
    }

    private TestInputTopic<byte[], byte[]> input(String topic) {
        return driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void project(String id, Stage stage, String cny) {
        BigDecimal x = new BigDecimal(cny);
        Project p = new Project(
                id,
                Project.Kind.PROJECT,
                "示范芯片项目",
                List.of(),
                KUNSHAN,
                "integrated_circuits",
                stage,
                DAY,
                Amount.exact(x, "CNY"),
                new Cny(x, x, x, null, null, null, false),
                1,
                List.of(),
                List.of("a1"),
                1);
        projects.pipeInput(bytes(id), serdes.of(Mappings.PROJECT).serializer().serialize(Topics.PROJECTS.name(), p));
    }

    private void total(String signed) {
        BigDecimal x = new BigDecimal(signed).setScale(2);
        List<WindowTotal> windows = Stream.of(Window.values())
                .map(w -> new WindowTotal(w, w.from(DAY), new Measure(x, x, x, 0, 1), Measure.ZERO, x))
                .toList();
        CellTotal total = new CellTotal("320000", "江苏省", "all", DAY, 1, windows);
        totals.pipeInput(
                bytes("320000|all"),
                serdes.of(Mappings.TOTAL).serializer().serialize(Topics.INVESTMENT_TOTALS.name(), total));
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
