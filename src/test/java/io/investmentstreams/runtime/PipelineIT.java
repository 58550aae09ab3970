package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.Publisher.Progress;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Window;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineIT {

    @TempDir
    Path folder;

    @Test
    void theSampleFeedGoesFromArticlesToTotalsOnARealBroker() throws Exception {
        try (PipelineRun run = Runs.start(folder)) {
            Progress progress = publish(run, new SampleFeed());
            Runs.settled(run);
            Outputs out = outputs(run);
            assertThat(progress.refused()).isZero();
            assertThat(run.view().articleCount()).isLessThanOrEqualTo(progress.published());
            assertThat(run.view().announcementCount()).isEqualTo(run.view().articleCount());
            assertThat(out.projects()).isNotEmpty();
            CellTotal nation = out.totals().get(Region.NATION.code() + "|" + Sectors.ALL);
            assertThat(nation.window(Window.ALL).signed().value()).isEqualByComparingTo(signedIn(out.projects()));
            assertThat(get(run, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(run, "/api/totals?region=100000&sector=all").body())
                    .contains("\"code\":\"100000\"", "\"window\":\"30d\"");
        }
    }

    @Test
    void aPipelineRestartedInTheMiddleEndsWhereAnUninterruptedOneEnds() {
        Outputs whole;
        try (PipelineRun run = Runs.start(folder.resolve("whole"))) {
            publish(run, new SampleFeed());
            Runs.settled(run);
            whole = outputs(run);
        }
        Path interrupted = folder.resolve("interrupted");
        try (PipelineRun run = Runs.start(interrupted)) {
            publish(run, firstOf(new SampleFeed(), 30));
        }
        try (PipelineRun run = Runs.start(interrupted)) {
            Progress again = publish(run, new SampleFeed());
            assertThat(again.repeated()).isEqualTo(30);
            Runs.settled(run);
            assertThat(outputs(run)).isEqualTo(whole);
            assertThat(publish(run, new SampleFeed()).published()).isZero();
        }
    }

    private static BigDecimal signedIn(Map<String, Project> projects) {
        return projects.values().stream()
                .filter(p -> p.stage().countsAsSigned() && p.cny() != null)
                .filter(p -> p.region() == null
                        || Character.isDigit(p.region().code().charAt(0)))
                .map(p -> p.cny().value() != null ? p.cny().value() : p.cny().low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Progress publish(PipelineRun run, Feed feed) {
        return run.publish(feed, progress -> {}, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    private static Feed firstOf(Feed feed, int n) {
        return sink -> {
            AtomicInteger count = new AtomicInteger();
            feed.read(item -> {
                if (count.incrementAndGet() <= n) sink.accept(item);
            });
        };
    }

    private static Outputs outputs(PipelineRun run) {
        return Outputs.read(run.bootstrapServers(), run.schemaRegistry());
    }

    private static HttpResponse<String> get(PipelineRun run, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(run.httpUrl() + path)).build(), BodyHandlers.ofString());
    }
}
