package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.harness.DriverConfig;
import io.investmentstreams.ledger.Ledger;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.junit.jupiter.api.Test;

class TopologyDiagramTest {
    private final Topology enrich =
            new EnrichTopology(new PlainSerdes(), Announcements::read, new Ledger()).build(DriverConfig.of("enrich"));
    private final Topology aggregate = new AggregateTopology(
                    new PlainSerdes(), AsOf.fixed(Announcements.DAY), Duration.ofMillis(100), new Pending())
            .build(DriverConfig.of("aggregate"));

    @Test
    void theDiagramLeadsFromTopicToTopic() {
        String diagram = TopologyDiagram.mermaid(enrich.describe());
        assertThat(diagram)
                .startsWith("flowchart LR\n")
                .contains("topic_articles --> step_extract")
                .contains("step_extract --> topic_readings_repartition")
                .contains("step_ledger --> topic_projects")
                .contains("step_ledger --- store_ledger_index")
                .contains("topic_fx_rates --> step_rates");
        assertThat(TopologyDiagram.mermaid(aggregate.describe()))
                .contains("topic_projects --> step_project_deltas")
                .contains("step_cells --> topic_investment_totals");
    }

    @Test
    void extractionIsApartFromTheOneLedgerTask() {
        assertThat(enrich.describe().subtopologies()).hasSize(2);
        assertThat(aggregate.describe().subtopologies()).hasSize(2);
    }

    @Test
    void noNodeHasANameThatTheNextReleaseCouldNumberAnew() {
        assertThat(Stream.of(enrich, aggregate)
                        .map(Topology::describe)
                        .map(TopologyDescription::subtopologies)
                        .flatMap(parts -> parts.stream().flatMap(p -> p.nodes().stream()))
                        .map(Node::name))
                .noneMatch(name -> name.matches(".*\\d{10}.*"));
    }
}
