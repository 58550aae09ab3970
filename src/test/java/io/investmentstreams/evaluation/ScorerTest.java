package io.investmentstreams.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final String LABEL = """
            {"id": "a", "is_investment_announcement": true,
             "event_totals": [{"scope": "event", "amount": 9000, "currency": "CNY", "status": "signed", "project_count": 3}],
             "projects": [{"name": "蓝湖电池厂", "amount": 4000, "currency": "CNY", "status": "planned", "region": "江苏省/苏州市",
                           "sector": "new_energy", "sector_any_of": ["chemicals"], "approx": false}],
             "non_investment_amounts": ["产值2万元"], "neutral_amounts": ["另有5000元"]}
            """;
    private static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");

    private final List<String> faults = new ArrayList<>();
    private final Scorer scorer = new Scorer(faults::add);

    @Test
    void aRightReadingHasNoFault() {
        scorer.add(label(), said(List.of(battery("4000")), List.of(total("9000"))));
        assertThat(faults).isEmpty();
        assertThat(scorer.figures().values())
                .allSatisfy(f -> assertThat(f.percent()).isIn(null, new BigDecimal("100.0")));
        assertThat(percent("sector")).isEqualTo("100.0");
        assertThat(percent("clean neg")).isEqualTo("null");
    }

    @Test
    void aWrongAmountIsAFalseAndAMissedClaimButTheProjectIsFound() {
        scorer.add(label(), said(List.of(battery("4100")), List.of(total("9000"))));
        assertThat(percent("claims F1")).isEqualTo("50.0");
        assertThat(percent("names F1")).isEqualTo("100.0");
        assertThat(percent("signed sum")).isEqualTo("100.0");
    }

    @Test
    void aClaimOnAFigureThatMustNotBeCountedIsSeen() {
        scorer.add(label(), said(List.of(battery("4000")), List.of(total("9000"), total("20000"))));
        assertThat(percent("not counted")).isEqualTo("0.0");
        assertThat(percent("signed sum")).isEqualTo("0.0");
        assertThat(faults).anyMatch(f -> f.startsWith("a false:"));
    }

    @Test
    void aClaimOnANeutralPhraseIsNeitherRightNorWrong() {
        ProjectItem neutral = project("另有", "5000", "另有5000元", Stage.PLANNED);
        scorer.add(label(), said(List.of(battery("4000"), neutral), List.of(total("9000"))));
        assertThat(percent("claims F1")).isEqualTo("100.0");
        assertThat(percent("names F1")).isEqualTo("66.7");
    }

    @Test
    void whatIsNotSaidIsMissed() {
        scorer.add(label(), said(List.of(), List.of()));
        assertThat(percent("claims F1")).isEqualTo("0.0");
        assertThat(percent("count")).isEqualTo("null");
    }

    @Test
    void halvesAreRoundedToEven() {
        assertThat(Figure.rounded(31.25)).hasToString("31.2");
    }

    private String percent(String figure) {
        return String.valueOf(scorer.figures().get(figure).percent());
    }

    private static Label label() {
        return Samples.labels(LABEL.replace("\n", "")).get(0);
    }

    private static Announcement said(List<ProjectItem> projects, List<Total> totals) {
        return new Announcement(
                "a", Verdict.ANNOUNCEMENT, null, null, List.of(), List.of(), projects, totals, List.of(), "1");
    }

    private static ProjectItem battery(String amount) {
        return project("蓝湖电池厂项目", amount, "蓝湖电池厂" + amount, Stage.INTENDED);
    }

    private static ProjectItem project(String name, String amount, String evidence, Stage stage) {
        return new ProjectItem(name, List.of(), cny(amount), KUNSHAN, "chemicals", stage, null, null, span(evidence));
    }

    private static Total total(String amount) {
        return new Total(Scope.EVENT, Stage.SIGNED, 3, cny(amount), KUNSHAN, null, null, null, span("共" + amount));
    }

    private static Amount cny(String amount) {
        return Amount.exact(new BigDecimal(amount), "CNY");
    }

    private static Span span(String text) {
        return new Span(0, text.length(), text, null, null);
    }
}
