package io.investmentstreams.cli;

import io.investmentstreams.feed.FeedReader;
import io.investmentstreams.feed.Publisher;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.runtime.Clusters;
import io.investmentstreams.runtime.Connection;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description =
                "Publishes articles to the topic `articles`, each version once, and says how many were new, repeated and"
                        + " refused (and why).")
final class PublishCommand implements Callable<Integer> {
    private static final int EVERY = 1000;

    private final Console console;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "text, JSON Lines, HTML, RSS or Atom files, folders, or - for JSON Lines on standard input")
    private List<String> sources;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Connection cluster = connection.connection();
        Clusters.check(cluster);
        Publisher publisher =
                new Publisher(cluster.clientConfig(), new SerdeFactory(cluster.clientConfig()).of(Mappings.ARTICLE));
        Progress end = publisher.publish(
                new FeedReader(console.in()).of(sources),
                this::show,
                bad -> console.error(bad.origin() + ": " + bad.reason()));
        console.out().println(end.published() + " new, " + end.repeated() + " repeated, " + end.refused() + " refused");
        return end.refused() > 0 ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
    }

    private void show(Progress p) {
        int done = p.published() + p.repeated() + p.refused();
        if (done > 0 && done % EVERY == 0) {
            console.err().println(done + " read, " + p.published() + " published");
            console.err().flush();
        }
    }
}
