package io.investmentstreams.ledger;

import static io.investmentstreams.ledger.Texts.DAY;
import static io.investmentstreams.ledger.Texts.about;
import static io.investmentstreams.ledger.Texts.article;
import static io.investmentstreams.ledger.Texts.cny;
import static io.investmentstreams.ledger.Texts.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.ledger.Project.StageReached;
import io.investmentstreams.ledger.Texts.Item;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final LocalDate LATER = DAY.plusDays(60);
    private static final LocalDate LAST = DAY.plusDays(120);

    private static Item battery() {
        return Item.of("清陶固态锂电池项目").by("清陶能源");
    }

    private static Project merged(Texts... texts) {
        Book book = new Book();
        for (Texts t : texts) book.read(t.build());
        return book.project();
    }

    @Test
    void theFurthestStageStandsAndTheEarliestSignedDayCounts() {
        Project p = merged(
                article("a").item(battery().stage(Stage.INTENDED).on(DAY.minusDays(30))),
                article("b").item(battery().stage(Stage.SIGNED).on(DAY)),
                article("c").item(battery().stage(Stage.STARTED).on(LATER)));
        assertThat(p.stage()).isEqualTo(Stage.STARTED);
        assertThat(p.on()).isEqualTo(DAY);
        assertThat(p.stages())
                .containsExactly(
                        new StageReached(Stage.INTENDED, DAY.minusDays(30), "a"),
                        new StageReached(Stage.SIGNED, DAY, "b"),
                        new StageReached(Stage.STARTED, LATER, "c"));
    }

    @Test
    void whatIsOnlyIntendedCountsOnItsEarliestDay() {
        Project p = merged(
                article("a").item(battery().stage(Stage.PLANNED).on(LATER)),
                article("b").item(battery().stage(Stage.INTENDED).on(DAY)));
        assertThat(p.stage().countsAsIntended()).isTrue();
        assertThat(p.on()).isEqualTo(DAY);
    }

    @Test
    void anUndatedStageTakesItsPublicationDay() {
        Project p = merged(article("a").published(LATER).item(battery().on(null)));
        assertThat(p.on()).isEqualTo(LATER);
        assertThat(p.stages()).containsExactly(new StageReached(Stage.SIGNED, LATER, "a"));
    }

    @Test
    void withoutAnyDateAProjectIsUndated() {
        assertThat(merged(article("a").published(null).item(battery().on(null))).on())
                .isNull();
    }

    @Test
    void aCancellationWinsWhenItIsTheLatestDated() {
        Project p = merged(
                article("a").item(battery().stage(Stage.STARTED)),
                article("b").item(battery().stage(Stage.CANCELLED).on(LATER)));
        assertThat(p.stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void aLaterSigningRevivesACancelledProject() {
        Project p = merged(
                article("a").item(battery()),
                article("b").item(battery().stage(Stage.CANCELLED).on(LATER)),
                article("c").item(battery().on(LAST)));
        assertThat(p.stage()).isEqualTo(Stage.SIGNED);
        assertThat(p.on()).isEqualTo(DAY);
        assertThat(p.stages())
                .extracting(StageReached::stage)
                .containsExactly(Stage.SIGNED, Stage.CANCELLED, Stage.SIGNED);
    }

    @Test
    void aCancellationOnTheDayOfTheSigningStands() {
        Project p =
                merged(article("a").item(battery()), article("b").item(battery().stage(Stage.CANCELLED)));
        assertThat(p.stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void aStatedAmountComesBeforeAnAbsentOne() {
        Project p = merged(
                article("a").item(battery().on(LAST)),
                article("b").item(battery().worth(about("50")).on(DAY)));
        assertThat(p.amount()).isEqualTo(about("50"));
    }

    @Test
    void anExactAmountComesBeforeAnOpenOne() {
        Project p = merged(
                article("a").item(battery().worth(over("50")).on(LAST)),
                article("b").item(battery().worth(cny("51.2")).on(DAY)));
        assertThat(p.amount()).isEqualTo(cny("51.2"));
    }

    @Test
    void anExactAmountComesBeforeItsOwnRounding() {
        Project p = merged(
                article("a").item(battery().worth(cny("51")).on(LAST)),
                article("b").item(battery().worth(cny("51.2")).on(DAY)));
        assertThat(p.amount()).isEqualTo(cny("51.2"));
    }

    @Test
    void ofEquallyGoodAmountsTheLatestDatedStands() {
        Project p = merged(
                article("a").item(battery().worth(cny("60")).on(LATER)),
                article("b").item(battery().worth(cny("50")).on(DAY)));
        assertThat(p.amount()).isEqualTo(cny("60"));
    }

    @Test
    void thenTheSmallestArticleIdDecides() {
        Project p = merged(
                article("b").item(battery().worth(cny("50"))),
                article("a").item(battery().worth(cny("60"))));
        assertThat(p.amount()).isEqualTo(cny("60"));
    }

    @Test
    void aStatedCorrectionComesBeforeAllElse() {
        Project p = merged(
                article("a").item(battery().worth(about("202")).on(DAY).saying("总投资已从51亿元增至约202亿元")),
                article("b").item(battery().worth(cny("51")).on(LAST)));
        assertThat(p.amount()).isEqualTo(about("202"));
    }

    @Test
    void theDeepestPlaceStands() {
        Project p = merged(
                article("a").item(battery().worth(cny("50")).at(Texts.KUNSHAN)),
                article("b").item(battery().worth(cny("50")).at(Texts.SUZHOU).on(LAST)),
                article("c").item(battery().worth(cny("50")).at(null).on(LAST)));
        assertThat(p.region()).isEqualTo(Texts.KUNSHAN);
        assertThat(p.articles()).containsExactly("a", "b", "c");
    }

    @Test
    void aFinerSectorComesBeforeItsParentAndBeforeOther() {
        Project p = merged(
                article("a").item(battery().sector("other").on(LAST)),
                article("b").item(battery().sector("new_generation_it").on(LATER)),
                article("c").item(battery().sector("integrated_circuits").on(DAY)));
        assertThat(p.sector()).isEqualTo("integrated_circuits");
    }

    @Test
    void aPhaseNeverCompetesWithTheWhole() {
        Project p = merged(
                article("a").item(Item.of("清陶固态锂电池项目").by("清陶能源").worth(about("102"))),
                article("b")
                        .item(Item.of("清陶固态锂电池项目一期")
                                .by("清陶能源")
                                .worth(cny("45"))
                                .stage(Stage.STARTED)
                                .on(LATER)));
        assertThat(p.amount()).isEqualTo(about("102"));
        assertThat(p.stage()).isEqualTo(Stage.STARTED);
        assertThat(p.name()).isEqualTo("清陶固态锂电池项目");
    }

    @Test
    void theSizeOfAFundIsNotInvestment() {
        Project p = merged(
                article("a").item(Item.of("昆山产业发展投资母基金").sector("finance_funds").worth(cny("100"))));
        assertThat(p.amount()).isNull();
        assertThat(p.cny()).isNull();
        assertThat(p.sector()).isEqualTo("finance_funds");
    }

    @Test
    void theIdComesFromTheSmallestObservation() {
        String alone = merged(article("a").item(battery())).id();
        assertThat(merged(article("b").item(battery()), article("a").item(battery()))
                        .id())
                .isEqualTo(alone);
        assertThat(merged(article("b").item(battery())).id()).isNotEqualTo(alone);
    }

    @Test
    void whenTwoRecordsJoinOneSurvivesAndTheOtherIsTakenBack() {
        Book book = Book.of(
                article("a").item(Item.of("友达光电超窄边框面板").at(null)).build(),
                article("b")
                        .item(Item.of("LTPS面板产线").by("友达光电").worth(cny("18")))
                        .build());
        assertThat(book.projects()).hasSize(2);
        book.read(article("c")
                .item(Item.of("友达光电LTPS超窄边框面板产线").by("友达光电").worth(cny("18")))
                .build());
        assertThat(book.project().articles()).containsExactly("a", "b", "c");
        assertThat(book.last.changes()).hasSize(2);
        assertThat(book.last.changes().get(0).after()).isNull();
    }
}
