package io.investmentstreams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The sample feed and what is expected of it agree with each other and cover what they are meant to cover. */
class SampleFeedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PINYIN = Pattern.compile("\\p{IsHan}\\([a-zA-Z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\\)");
    private static final Pattern TRADITIONAL = Pattern.compile("[項簽億總產業資設]");
    private static final Set<String> COUNTED = Set.of("signed", "landed", "started", "opened");
    private static final List<String> PROVINCES = List.of(
            "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区"
                    .split(" "));
    private static final List<String> SECTORS = List.of(
            "new_generation_it artificial_intelligence integrated_circuits high_end_equipment aerospace new_materials biomedicine new_energy new_energy_vehicles energy_saving_environment digital_creative modern_services finance_funds logistics_trade culture_tourism agriculture_food real_estate_infrastructure chemicals consumer_manufacturing other"
                    .split(" "));

    private final List<JsonNode> lines = lines("/sample/articles.jsonl");
    private final Map<String, JsonNode> articles = byId(lines);
    private final Map<String, JsonNode> expected = byId(lines("/sample/expected.jsonl"));
    private final JsonNode stories = JSON.readTree(text("/sample/stories.json"));

    SampleFeedTest() throws IOException {}

    @Test
    void everyArticleHasOneExpectation() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(64);
        assertThat(expected.keySet()).containsExactlyElementsOf(articles.keySet());
        assertThat(lines).as("one id is published twice").hasSizeGreaterThan(articles.size());
    }

    @Test
    void everyQuoteStandsInItsArticle() {
        expected.forEach((id, e) -> quotes(e)
                .forEach(quote -> assertThat(articles.get(id).path("text").asText() + "\n"
                                + articles.get(id).path("title").asText())
                        .as(id)
                        .contains(quote)));
    }

    @Test
    void datesLieWhereRatesAreKnownAndTheLastDayIsTheFeedsDay() {
        List<String> days = lines.stream()
                .filter(a -> !a.path("publishedAt").isNull())
                .map(a -> a.path("publishedAt").asText())
                .toList();
        assertThat(days).allSatisfy(d -> assertThat(d).isBetween("2021-03-01", "2022-12-30"));
        assertThat(days).contains(stories.path("asOf").asText());
        assertThat(lines.size() - days.size()).as("articles without a date").isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyProvinceSectorAndEnoughCurrenciesOccur() {
        assertThat(claims().map(c -> province(c.path("region").asText()))).containsAll(PROVINCES);
        assertThat(projects().map(p -> p.path("sector").asText())).containsAll(SECTORS);
        assertThat(claims().map(c -> c.path("currency").asText()).distinct())
                .contains("CNY", "USD", "EUR", "HKD", "JPY", "GBP", "KRW", "SGD", "TWD");
    }

    @Test
    void lengthsScriptsDamageAndNegativesOccurOftenEnough() {
        assertThat(texts().filter(t -> han(t) > 1500).count()).isGreaterThanOrEqualTo(16);
        assertThat(texts().filter(t -> damaged(t)).count()).isGreaterThanOrEqualTo(5);
        assertThat(texts().filter(t -> !damaged(t) && TRADITIONAL.matcher(t).find()))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(expected.values().stream()
                        .filter(e -> !e.path("is_investment_announcement").asBoolean()))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void storiesSpeakOfProjectsThatAreExpected() {
        Stream.of("one_project", "apart")
                .flatMap(k -> stream(stories.path(k)))
                .flatMap(s -> stream(s.path("observations")))
                .forEach(o -> assertThat(
                                stream(expected.get(o.path("article").asText()).path("projects"))
                                        .map(p -> p.path("name").asText()))
                        .contains(o.path("project").asText()));
        stream(stories.path("residuals"))
                .flatMap(r -> stream(r.path("articles")))
                .forEach(id -> assertThat(expected).containsKey(id.asText()));
    }

    @Test
    void whatMustCountNothingHasNothingToCount() {
        assertThat(stories.path("nothing").size()).isGreaterThanOrEqualTo(10);
        for (JsonNode id : stories.path("nothing")) {
            JsonNode e = expected.get(id.asText());
            assertThat(e.path("projects")).isEmpty();
            assertThat(e.path("event_totals"))
                    .allSatisfy(t -> assertThat(t.path("scope").asText()).isEqualTo("cumulative"));
        }
    }

    @Test
    void aProvinceIsTheSumOfItsProjectsAndResiduals() {
        Map<String, BigDecimal> sums = provinceSums();
        for (JsonNode cell : stories.path("cells")) {
            String region = cell.path("region").asText();
            if (PROVINCES.contains(region) && cell.path("window").asText().equals("all")) {
                assertThat(sums.get(region))
                        .as(region)
                        .isEqualByComparingTo(
                                new BigDecimal(cell.path("signed").path("value").asText()));
            }
        }
    }

    private Map<String, BigDecimal> provinceSums() {
        Map<String, JsonNode> outcomes = new HashMap<>();
        for (JsonNode story : stories.path("one_project")) {
            for (JsonNode o : story.path("observations")) {
                outcomes.put(o.path("article").asText() + o.path("project").asText(), story.path("expected"));
            }
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        Collection<JsonNode> told = new HashSet<>();
        expected.forEach((id, e) -> stream(e.path("projects")).forEach(p -> {
            JsonNode outcome = outcomes.get(id + p.path("name").asText());
            if (outcome == null) {
                add(sums, p, p.path("status"));
            } else if (told.add(outcome)) {
                add(sums, outcome, outcome.path("stage"));
            }
        }));
        for (JsonNode residual : stories.path("residuals")) {
            add(sums, residual.path("expected"), residual.path("expected").path("stage"));
        }
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, JsonNode claim, JsonNode stage) {
        JsonNode counted = claim.has("low") ? claim.path("low") : claim.path("amount");
        if (COUNTED.contains(stage.asText()) && !counted.isNull()) {
            sums.merge(province(claim.path("region").asText()), new BigDecimal(counted.asText()), BigDecimal::add);
        }
    }

    private Stream<String> texts() {
        return articles.values().stream().map(a -> a.path("text").asText());
    }

    private Stream<JsonNode> projects() {
        return expected.values().stream().flatMap(e -> stream(e.path("projects")));
    }

    private Stream<JsonNode> claims() {
        return expected.values().stream()
                .flatMap(e -> Stream.concat(stream(e.path("projects")), stream(e.path("event_totals"))));
    }

    private static List<String> quotes(JsonNode e) {
        List<String> quotes = new ArrayList<>();
        Stream.concat(stream(e.path("projects")), stream(e.path("event_totals")))
                .forEach(c -> quotes.add(c.path("text").asText()));
        Stream.concat(stream(e.path("non_investment_amounts")), stream(e.path("neutral_amounts")))
                .forEach(q -> quotes.add(q.asText()));
        return quotes;
    }

    private static boolean damaged(String text) {
        return PINYIN.matcher(text).results().count() > 5;
    }

    private static long han(String text) {
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }

    private static String province(String path) {
        return path.split("/", 2)[0];
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<String, JsonNode> byId(List<JsonNode> nodes) {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        nodes.forEach(n -> map.put(n.path("id").asText(), n));
        return map;
    }

    private static List<JsonNode> lines(String resource) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : text(resource).split("\n")) nodes.add(JSON.readTree(line));
        return nodes;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = SampleFeedTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
