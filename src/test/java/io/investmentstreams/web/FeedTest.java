package io.investmentstreams.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>\u0000\u0008";

    private final MonitorServer server = new MonitorServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void projectsAreEntriesWithIdsThatStay() throws Exception {
        server.project("p1", "友达面板", "1800000000");
        SyndFeed feed = feed("/feed.atom?region=320000&stage=signed&min=1000000");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).hasSize(1);
        assertThat(feed.getEntries().get(0).getUri()).isEqualTo("tag:investment-streams,2021:project/p1");
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("友达面板");
        assertThat(feed("/feed.atom?min=9000000000").getEntries()).isEmpty();
    }

    @Test
    void hostileNamesAreText() throws Exception {
        server.project("p1", HOSTILE, "1");
        assertThat(server.get("/feed.atom").body()).doesNotContain("<script", "<img");
        assertThat(feed("/feed.atom").getEntries().get(0).getTitle())
                .isEqualTo("<script>alert(1)</script>\"><img src=x onerror=alert(1)>");
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() throws Exception {
        server.project("p1", "甲", "1");
        HttpResponse<String> first = server.get("/feed.atom");
        String tag = first.headers().firstValue("etag").orElseThrow();
        String modified = first.headers().firstValue("last-modified").orElseThrow();
        assertThat(server.get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get("/feed.atom", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        server.project("p2", "乙", "1");
        assertThat(server.get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreWhatPrometheusReads() throws Exception {
        server.project("p1", "甲", "1");
        server.get("/api/projects");
        assertThat(server.get("/metrics").body())
                .contains("investment_projects 1.0", "investment_ready 1.0", "path=\"/api/projects\"");
    }

    private SyndFeed feed(String path) throws Exception {
        return new SyndFeedInput().build(new StringReader(server.get(path).body()));
    }
}
