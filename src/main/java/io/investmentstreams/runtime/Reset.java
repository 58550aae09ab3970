package io.investmentstreams.runtime;

import io.investmentstreams.embedded.DataDirectory;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/** Everything a pipeline has made, as a list to look at and a deed to do. */
public final class Reset {
    private final List<String> topics = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Path folder;
    private final Connection connection;

    private Reset(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = Files.exists(folder) ? folder : null;
    }

    /** An embedded run's folder, with the broker's log in it. */
    public static Reset folder(Path dataDir) {
        return new Reset(null, dataDir);
    }

    /** The topics, groups and local state of a pipeline on a cluster. */
    public static Reset cluster(Connection connection, Path dataDir) {
        Reset reset = new Reset(connection, dataDir);
        try (Admin admin = Admin.create(connection.clientConfig())) {
            Set<String> ours = Topics.pipeline().stream().map(TopicSpec::name).collect(Collectors.toSet());
            get(admin.listTopics().names()).stream()
                    .filter(name -> ours.contains(name) || isInternal(name))
                    .sorted()
                    .forEach(reset.topics::add);
            get(admin.listGroups().all()).stream()
                    .map(g -> g.groupId())
                    .filter(Reset::isOurs)
                    .sorted()
                    .forEach(reset.groups::add);
        }
        return reset;
    }

    private static boolean isOurs(String group) {
        return group.startsWith(Pipelines.GROUP_PREFIX);
    }

    private static boolean isInternal(String topic) {
        return topic.startsWith(Pipelines.GROUP_PREFIX);
    }

    /** What {@link #run()} would delete, a line each. */
    public List<String> doomed() {
        Stream<String> all = Stream.concat(
                topics.stream().map(t -> "topic " + t), groups.stream().map(g -> "consumer group " + g));
        return Stream.concat(all, Stream.ofNullable(folder).map(f -> "folder " + f.toAbsolutePath()))
                .toList();
    }

    /** @throws UserError when the folder is in use or the cluster refuses */
    public void run() {
        if (connection != null) {
            try (Admin admin = Admin.create(connection.clientConfig())) {
                get(admin.deleteConsumerGroups(groups).all());
                get(admin.deleteTopics(topics).all());
            }
        }
        if (folder == null) return;
        try (DataDirectory held = DataDirectory.open(folder)) {
            deleteFilesIn(held.root());
        }
        deleteEmpty(folder);
    }

    private static void deleteFilesIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> deepestFirst = files.filter(f -> !f.equals(root))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : deepestFirst) Files.delete(file);
        } catch (IOException e) {
            throw new UserError("cannot delete " + e.getMessage() + "; is it in use?", e);
        }
    }

    private static void deleteEmpty(Path root) {
        try {
            Files.deleteIfExists(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new UserError("the cluster refuses: " + e.getCause().getMessage(), e);
        }
    }
}
