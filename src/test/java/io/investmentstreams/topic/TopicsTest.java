package io.investmentstreams.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void everyTopicIsListedOnce() {
        assertThat(Topics.pipeline())
                .extracting(TopicSpec::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "articles",
                        "announcements",
                        "projects",
                        "investment-totals",
                        "investment-daily",
                        "investment-changes",
                        "fx-rates",
                        "overrides",
                        "alerts",
                        "review",
                        "dead-letters",
                        "naive-amounts");
    }

    @Test
    void noTopicLosesRecordsByAge() {
        assertThat(Topics.pipeline())
                .allSatisfy(t -> assertThat(t.cleanUp() == TopicSpec.CleanUp.COMPACT
                                || t.settings()
                                        .get(TopicConfig.RETENTION_MS_CONFIG)
                                        .equals("-1"))
                        .as(t.name())
                        .isTrue());
    }

    @Test
    void whatTheLedgerReadsBesideTheArticlesHasOnePartition() {
        assertThat(Topics.FX_RATES.partitions()).isEqualTo(1);
        assertThat(Topics.OVERRIDES.partitions()).isEqualTo(1);
    }

    @Test
    void aPropertyChangesOneSettingOfOneTopic() {
        var changed = Topics.pipeline(Map.of(
                "investment.topic.articles.partitions", "12",
                "investment.topic.articles.retention.ms", "1000",
                "bootstrap.servers", "x"));
        assertThat(changed.get(0).partitions()).isEqualTo(12);
        assertThat(changed.get(0).settings()).containsEntry("retention.ms", "1000");
        assertThat(changed.subList(1, changed.size()))
                .isEqualTo(Topics.pipeline().subList(1, changed.size()));
    }

    @Test
    void theCleanUpPolicyCannotBeChanged() {
        assertThatThrownBy(() -> Topics.PROJECTS.with("cleanup.policy", "delete"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("projects");
    }
}
