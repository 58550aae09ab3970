package io.investmentstreams.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.failure.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicAdminIT {
    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeAll
    void start(@TempDir Path dir) {
        broker = EmbeddedBroker.start(dir.resolve("log"), 0);
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }

    @AfterAll
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void missingTopicsAreCreatedOnceAndThenFoundRight() {
        TopicAdmin topics = new TopicAdmin(admin);
        assertThat(topics.ensure(Topics.pipeline(), (short) 1))
                .hasSameSizeAs(Topics.pipeline())
                .contains("articles", "dead-letters");
        assertThat(topics.ensure(Topics.pipeline(), (short) 1)).isEmpty();
    }

    @Test
    void aTopicWithTheWrongSettingsIsNamedWithWhatIsAndWhatShouldBe() throws Exception {
        admin.createTopics(List.of(new NewTopic("wrong", 2, (short) 1).configs(Map.of("retention.ms", "60000"))))
                .all()
                .get();
        TopicSpec spec = new TopicSpec("wrong", "k", null, 3, TopicSpec.CleanUp.COMPACT, Map.of("retention.ms", "-1"));
        assertThatThrownBy(() -> new TopicAdmin(admin).ensure(List.of(spec), (short) 1))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("topic wrong has partitions=2, it should be 3")
                .hasMessageContaining("topic wrong has cleanup.policy=delete, it should be compact")
                .hasMessageContaining("topic wrong has retention.ms=60000, it should be -1");
    }

    @Test
    void aTopicThatTakesLargerRecordsThanAskedServes() throws Exception {
        admin.createTopics(
                        List.of(new NewTopic("larger", 1, (short) 1).configs(Map.of("max.message.bytes", "9000000"))))
                .all()
                .get();
        TopicSpec spec =
                new TopicSpec("larger", "k", null, 1, TopicSpec.CleanUp.DELETE, Map.of("max.message.bytes", "8000000"));
        assertThat(new TopicAdmin(admin).ensure(List.of(spec), (short) 1)).isEmpty();
    }
}
