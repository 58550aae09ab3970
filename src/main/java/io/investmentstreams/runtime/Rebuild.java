package io.investmentstreams.runtime;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Forgets all that was derived, so that the next run reads every article anew by its own rules. Articles, rates, corrections,
 * alerts and dead letters stay.
 */
public final class Rebuild {
    private static final List<TopicSpec> DERIVED = List.of(
            Topics.ANNOUNCEMENTS,
            Topics.PROJECTS,
            Topics.NAIVE_AMOUNTS,
            Topics.REVIEW,
            Topics.INVESTMENT_TOTALS,
            Topics.INVESTMENT_DAILY,
            Topics.INVESTMENT_CHANGES);

    private final Connection connection;
    private final Path state;

    /** @param state the folder of the state stores of the instance on this machine; need not exist */
    public Rebuild(Connection connection, Path state) {
        this.connection = connection;
        this.state = state;
    }

    /**
     * Deletes the derived topics, the applications' own topics and offsets, and the local state.
     *
     * @throws UserError when an instance still runs, or the cluster refuses; nothing derived is deleted while one runs
     */
    public void forget() {
        try (Admin admin = Admin.create(connection.clientConfig())) {
            Set<String> groups = Set.copyOf(get(admin.listGroups().all()).stream()
                    .map(g -> g.groupId())
                    .filter(Pipelines.APPLICATIONS::contains)
                    .toList());
            get(admin.deleteConsumerGroups(groups).all());
            List<String> topics = get(admin.listTopics().names()).stream()
                    .filter(Rebuild::isDerived)
                    .toList();
            get(admin.deleteTopics(topics).all());
        }
        forgetState();
    }

    private static boolean isDerived(String topic) {
        return DERIVED.stream().anyMatch(t -> t.name().equals(topic))
                || Pipelines.APPLICATIONS.stream().anyMatch(id -> topic.startsWith(id + "-"));
    }

    private void forgetState() {
        if (!Files.isDirectory(state)) return;
        try (Stream<Path> files = Files.walk(state)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UserError("cannot delete " + e.getMessage() + "; is it in use?", e);
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new UserError(
                    "stop every instance of the pipeline first: the cluster refuses: "
                            + e.getCause().getMessage(),
                    e);
        }
    }
}
