package io.investmentstreams.web;

import static io.investmentstreams.web.MonitorServer.DAY;
import static io.investmentstreams.web.MonitorServer.KUNSHAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.extract.place.Region;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
    private static final String HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script>\"><img src=x onerror=alert(1)>";

    private final MonitorServer server = new MonitorServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aTotalIsAnsweredAsTheContractWritesIt() throws Exception {
        server.cell(KUNSHAN, "all", "98060000000", DAY);
        assertThat(server.get("/api/totals?region=320583&sector=all&window=30d").body())
                .isEqualTo(
                        "{\"totals\":[{\"code\":\"320583\",\"path\":\"江苏省/苏州市/昆山市\",\"sector\":\"all\",\"asOf\":\"2021-12-01\","
                                + "\"revision\":1,\"windows\":[{\"window\":\"30d\",\"from\":\"2021-11-02\",\"signed\":{\"value\":"
                                + "\"98060000000\",\"low\":\"98060000000\",\"high\":\"98060000000\",\"open\":0,\"projects\":1},"
                                + "\"intended\":{\"value\":\"0\",\"low\":\"0\",\"high\":\"0\",\"open\":0,\"projects\":0},"
                                + "\"naive\":\"98060000000\"}]}],\"next\":null}");
    }

    @Test
    void aPastDayIsToldFromTheDaySlices() throws Exception {
        server.cell(KUNSHAN, "all", "100", DAY, DAY.plusDays(10));
        JsonNode past = server.json("/api/totals?region=320583&sector=all&window=all&asOf=2021-11-10");
        assertThat(past.at("/totals/0/windows/0/signed/value").asText()).isEqualTo("100");
        assertThat(past.at("/totals/0/asOf").asText()).isEqualTo("2021-11-10");
        assertThat(server.json("/api/totals?region=320583&sector=all&window=all")
                        .at("/totals/0/windows/0/signed/value")
                        .asText())
                .isEqualTo("200");
    }

    @Test
    void theChildrenOfARegionAreAskedForTogether() throws Exception {
        server.cell(KUNSHAN, "all", "1", DAY);
        server.cell(new Region("320505", "江苏省/苏州市/虎丘区"), "all", "2", DAY);
        server.cell(new Region("320500", "江苏省/苏州市"), "all", "3", DAY);
        assertThat(server.json("/api/totals?parent=320500").at("/totals").findValuesAsText("code"))
                .containsExactly("320505", "320583");
    }

    @Test
    void pagesOfProjectsHoldEachOneOnce() throws Exception {
        for (int i = 0; i < 25; i++) server.project("p" + i, "项目" + i, "" + (i % 3));
        Set<String> seen = new HashSet<>();
        String after = "";
        do {
            JsonNode page = server.json("/api/projects?limit=10&sort=amount" + after);
            page.get("projects")
                    .forEach(p -> assertThat(seen.add(p.get("id").asText())).isTrue());
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asText();
        } while (after != null);
        assertThat(seen).hasSize(25);
    }

    @Test
    void projectsAreFoundByRegionSectorAndName() throws Exception {
        server.project("p1", "友达面板", "5");
        assertThat(server.json("/api/projects?region=320000&sector=new_generation_it&stage=signed&q=友达"
                                .replace("友达", "%E5%8F%8B%E8%BE%BE"))
                        .get("projects"))
                .hasSize(1);
        assertThat(server.json("/api/projects?region=330000").get("projects")).isEmpty();
        assertThat(server.json("/api/projects?min=6").get("projects")).isEmpty();
    }

    @Test
    void projectsThatAreNamedAreAnsweredAsFarAsTheyAreThere() throws Exception {
        for (String id : List.of("p1", "p2", "p3")) server.project(id, id, "5");
        assertThat(server.json("/api/projects?ids=p3,gone,p1,p3")
                        .at("/projects")
                        .findValuesAsText("name"))
                .containsExactlyInAnyOrder("p1", "p3");
        assertThat(server.json("/api/projects?ids=p1&min=6").at("/projects")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/totals?window=5d, window",
        "/api/totals?region=kunshan, region",
        "/api/totals?sector=steel, sector",
        "/api/totals?asOf=yesterday, asOf",
        "/api/totals?format=xml, format",
        "/api/daily?from=2021-13-01, from",
        "/api/projects?limit=0, limit",
        "/api/projects?limit=99999, limit",
        "/api/projects?stage=dreamt, stage",
        "/api/projects?sort=colour, sort",
        "/api/projects?after=x, after",
        "/api/projects?min=-1, min",
        "/api/changes?after=x, after",
        "/api/stream?min=much, min"
    })
    void aBadParameterIsNamedWithWhatIsAllowed(String path, String name) throws Exception {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + name + "\"", "\"allowed\":\"", "\"status\":400");
    }

    @Test
    void aListIsATableForSpreadsheetsWhenAskedFor() throws Exception {
        server.project("p1", HOSTILE, "1");
        HttpResponse<String> csv = server.get("/api/projects", "Accept", "text/csv");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("\uFEFFid,kind,name")
                .contains("\"'=cmd")
                .doesNotContain(",=cmd", "\"=cmd");
        assertThat(server.get("/api/projects?format=csv").body()).isEqualTo(csv.body());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() throws Exception {
        server.project("p1", "甲", "1");
        HttpResponse<String> first = server.get("/api/projects");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(server.get("/api/projects", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        server.project("p2", "乙", "1");
        assertThat(server.get("/api/projects", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void longAnswersAreCompressedForWhoCanReadThem() throws Exception {
        for (int i = 0; i < 20; i++) server.project("p" + i, "项目" + i, "1");
        assertThat(server.get("/api/projects", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("content-encoding"))
                .contains("gzip");
    }

    @Test
    void anArticleComesWithItsTextAndWhatWasReadInIt() throws Exception {
        server.project("p1", HOSTILE, "1");
        HttpResponse<String> answer = server.get("/api/articles/a-p1");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        JsonNode article = server.json("/api/articles/a-p1");
        assertThat(article.get("title").asText()).isEqualTo(HOSTILE);
        assertThat(article.at("/announcement/verdict").asText()).isEqualTo("announcement");
        assertThat(article.at("/projects/0/id").asText()).isEqualTo("p1");
        assertThat(server.get("/api/articles/none").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerForbidsForeignAndInlineScripts() throws Exception {
        for (String path : new String[] {"/", "/api/totals", "/api/articles/none", "/health/live"}) {
            assertThat(server.get(path).headers().firstValue("content-security-policy"))
                    .hasValueSatisfying(csp -> assertThat(csp)
                            .contains("default-src 'none'", "script-src 'self';")
                            .doesNotContain("unsafe", "http"));
            assertThat(server.get(path).headers().firstValue("x-content-type-options"))
                    .contains("nosniff");
        }
    }

    @Test
    void figuresAreNotAnsweredUntilTheyAreWhole() throws Exception {
        server.cell(KUNSHAN, "all", "1", DAY);
        server.whole = false;
        for (String path : new String[] {"/api/totals", "/api/projects/x", "/api/stream", "/health/ready"})
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(503);
        assertThat(server.get("/health/ready").body()).contains("\"restoring\"", "\"left\":7");
        assertThat(server.get("/api/status").statusCode()).isEqualTo(200);
        server.whole = true;
        assertThat(server.get("/api/totals").statusCode()).isEqualTo(200);
    }

    @Test
    void aRegionIsToldWithItsParentAndChildren() throws Exception {
        JsonNode suzhou = server.json("/api/regions/320500");
        assertThat(suzhou.get("name").asText()).isEqualTo("苏州市");
        assertThat(suzhou.at("/parent/code").asText()).isEqualTo("320000");
        assertThat(suzhou.get("children").findValuesAsText("code")).contains("320583");
        assertThat(server.get("/api/regions/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void changesGoOnFromWhereTheyWereLeftEvenBeforeWhatIsHeld() throws Exception {
        for (int n = 1; n <= 300; n++) server.log.add(server.change(KUNSHAN, n));
        String next = "0-0";
        Set<String> seen = new HashSet<>();
        for (int page = 0; page < 20 && seen.size() < 300; page++) {
            JsonNode answer = server.json("/api/changes?limit=70&after=" + next);
            answer.get("changes")
                    .forEach(c ->
                            assertThat(seen.add(c.get("revision").asText())).isTrue());
            next = answer.get("next").asText();
        }
        assertThat(seen).hasSize(300);
        assertThat(server.json("/api/changes?project=p299")
                        .at("/changes/0/new/signed")
                        .asText())
                .isEqualTo("299");
    }

    @Test
    void onlyThePageIsServedFromTheClassPath() throws Exception {
        assertThat(server.get("/logback.xml").statusCode()).isEqualTo(404);
        assertThat(server.get("/..%2f..%2flogback.xml").statusCode()).isIn(400, 404);
        assertThat(server.get("/webjars/echarts/echarts.min.js").body()).contains("echarts");
    }
}
