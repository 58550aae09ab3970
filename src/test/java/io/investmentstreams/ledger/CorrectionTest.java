package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.ProjectChange.Cause;
import io.investmentstreams.ledger.Texts.Headlined;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.same.ObservationId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final String A = idOf("a");
    private static final String B = idOf("b");

    private static Item battery() {
        return Item.of("清陶固态锂电池项目").by("清陶能源").worth(Texts.cny("18"));
    }

    private static Item panels() {
        return Item.of("友达LTPS面板生产基地").by("友达光电").worth(Texts.cny("30"));
    }

    private static String idOf(String article) {
        return Merge.id('p', ObservationId.project(article, 0));
    }

    private static Correction says(String subject, Action action, String target, Map<String, String> values) {
        return new Correction(subject, action, target, values, "li", "told by the park");
    }

    private static Book twoDeals() {
        return Book.of(
                Texts.article("a").item(battery()).build(),
                Texts.article("b").item(panels()).build());
    }

    private static Book oneDealTwice() {
        return Book.of(
                Texts.article("a").item(battery()).build(),
                Texts.article("b").item(battery()).build());
    }

    @Test
    void fieldsThatAreSetJoinThoseThatStandWithWhoSaidSoAndWhy() {
        Correction before = says(A, Action.SET, null, Map.of("amount", "5", "sector", "aerospace"));
        Correction now = new Correction(A, Action.SET, null, Map.of("amount", "7", "stage", "landed"), "wang", "seen");
        assertThat(now.after(before))
                .isEqualTo(new Correction(
                        A,
                        Action.SET,
                        null,
                        Map.of("amount", "7", "sector", "aerospace", "stage", "landed"),
                        "li, wang",
                        "told by the park; seen"));
        assertThat(now.after(null)).isEqualTo(now);
        assertThat(before.after(before)).isEqualTo(before);
    }

    @Test
    void anotherKindOfCorrectionDoesNotSilentlyReplaceTheOneThatStands() {
        Correction excluded = says(A, Action.EXCLUDE, null, Map.of());
        Correction set = says(A, Action.SET, null, Map.of("amount", "5"));
        assertThatThrownBy(() -> set.after(excluded))
                .hasMessageContaining("exclude of " + A)
                .hasMessageContaining("li");
        assertThatThrownBy(() -> says(B, Action.MERGE, A, Map.of()).after(says(B, Action.MERGE, idOf("c"), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(excluded.after(excluded)).isEqualTo(excluded);
        assertThat(Correction.takenBack(A).after(excluded)).isEqualTo(Correction.takenBack(A));
    }

    @Test
    void twoProjectsThatNoRuleWouldJoinAreMergedAndTheSmallerIdSurvives() {
        Book book = twoDeals().correct(says(B, Action.MERGE, A, Map.of()));
        assertThat(book.project().id()).isEqualTo(A);
        assertThat(book.project().articles()).containsExactly("a", "b");
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsOnly(Cause.CORRECTION);
        assertThat(book.correct(Correction.takenBack(B)).projects()).hasSize(2);
    }

    @Test
    void anArticleThatWasMergedByTheRulesIsSplitOff() {
        Book book = oneDealTwice();
        assertThat(book.projects()).hasSize(1);
        assertThat(book.correct(says("b", Action.SPLIT, null, Map.of())).projects())
                .hasSize(2);
        assertThat(book.correct(Correction.takenBack("b")).projects()).hasSize(1);
    }

    @Test
    void anArticleIsSplitOffFromTheOneProjectNamed() {
        assertThat(oneDealTwice().correct(says("b", Action.SPLIT, A, Map.of())).projects())
                .hasSize(2);
        assertThat(oneDealTwice()
                        .correct(says("b", Action.SPLIT, idOf("elsewhere"), Map.of()))
                        .projects())
                .hasSize(1);
    }

    @Test
    void anExcludedProjectIsNoMoreAndItsHeadlineGrowsAgain() {
        Book book = Book.of(Texts.article("a")
                .total(Headlined.of(10, Texts.cny("100")))
                .item(battery().within(0))
                .build());
        assertThat(book.residual().cny().value()).isEqualByComparingTo(Texts.yi("82"));
        book.correct(says(A, Action.EXCLUDE, null, Map.of()));
        assertThat(book.projects()).isEmpty();
        assertThat(book.residual().cny().value()).isEqualByComparingTo(Texts.yi("100"));
        assertThat(book.residual().projectCount()).isEqualTo(10);
    }

    @Test
    void nothingOfAnExcludedArticleCountsNotEvenALaterVersion() {
        Book book = twoDeals().correct(says("b", Action.EXCLUDE, null, Map.of()));
        assertThat(book.project().id()).isEqualTo(A);
        book.read(Texts.article("b").version(2).item(panels()).build());
        assertThat(book.project().id()).isEqualTo(A);
        assertThat(book.correct(Correction.takenBack("b")).projects()).hasSize(2);
    }

    @Test
    void fieldsThatAPersonSetStandWhateverIsReadLater() {
        Map<String, String> values = Map.of(
                "amount",
                "2000",
                "currency",
                "USD",
                "region",
                "320585",
                "sector",
                "chemicals",
                "stage",
                "opened",
                "on",
                "2021-12-01",
                "name",
                "甲");
        Book book = oneDealTwice().correct(says(A, Action.SET, null, values));
        book.read(Texts.article("c").item(battery().worth(Texts.cny("19"))).build());
        Project p = book.project();
        assertThat(p.amount().value()).isEqualByComparingTo("2000");
        assertThat(p.cny().rateOn()).isNotNull();
        assertThat(p.region().path()).isEqualTo("江苏省/苏州市/太仓市");
        assertThat(p.sector()).isEqualTo("chemicals");
        assertThat(p.stage()).isEqualTo(Stage.OPENED);
        assertThat(p.on()).isEqualTo("2021-12-01");
        assertThat(p.name()).isEqualTo("甲");
    }

    @Test
    void aCorrectionOutlivesTheMergerOfItsProject() {
        Book book = new Book().correct(says(B, Action.SET, null, Map.of("amount", "5")));
        book.read(
                Texts.article("b").item(battery()).build(),
                Texts.article("a").item(battery()).build());
        assertThat(book.project().id()).isEqualTo(A);
        assertThat(book.project().amount().value()).isEqualByComparingTo("5");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThatThrownBy(() -> says("b", Action.SET, null, Map.of("amount", "1")))
                .hasMessageContaining("not a project id");
        assertThatThrownBy(() -> says(A, Action.MERGE, A, Map.of())).hasMessageContaining("itself");
        assertThatThrownBy(() -> says(A, Action.SET, null, Map.of("colour", "red")))
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> says(A, Action.SET, null, Map.of("region", "999999")))
                .hasMessageContaining("999999");
        assertThatThrownBy(() -> says(A, Action.SET, null, Map.of("amount", "-1")))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Correction(A, Action.EXCLUDE, null, Map.of(), " ", "x"))
                .hasMessageContaining("author");
    }
}
