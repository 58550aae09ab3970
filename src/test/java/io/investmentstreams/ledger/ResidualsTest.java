package io.investmentstreams.ledger;

import static io.investmentstreams.ledger.Texts.DAY;
import static io.investmentstreams.ledger.Texts.KUNSHAN;
import static io.investmentstreams.ledger.Texts.LIANGXI;
import static io.investmentstreams.ledger.Texts.about;
import static io.investmentstreams.ledger.Texts.article;
import static io.investmentstreams.ledger.Texts.cny;
import static io.investmentstreams.ledger.Texts.nearly;
import static io.investmentstreams.ledger.Texts.over;
import static io.investmentstreams.ledger.Texts.usd;
import static io.investmentstreams.ledger.Texts.yi;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.ledger.Texts.Headlined;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.rate.Cny;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ResidualsTest {
    private static Headlined headline() {
        return Headlined.of(29, cny("164"));
    }

    private static Item panel() {
        return Item.of("友达LTPS超窄边框面板").by("友达光电").worth(cny("18"));
    }

    private static Item battery() {
        return Item.of("清陶固态锂电池").by("清陶能源").worth(cny("40"));
    }

    private static BigDecimal left(Book book) {
        return book.residual().cny().value();
    }

    @Test
    void theResidualShrinksAsItemsBecomeKnown() {
        Book book =
                Book.of(article("a").total(headline()).item(panel().within(0)).build());
        assertThat(left(book)).isEqualTo(yi("146"));
        book.read(article("b").total(headline()).item(battery().within(0)).build());
        assertThat(left(book)).isEqualTo(yi("106"));
        assertThat(book.residual().projectCount()).isEqualTo(27);
        assertThat(book.residual().articles()).containsExactly("a", "b");
    }

    @Test
    void anItemSignedInThePlaceOnTheDayOfTheCeremonyItSpeaksOfIsCovered() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").item(panel().saying("在昨天的集中签约仪式上签下")).build());
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void theSameIsFoundWhenTheHeadlineComesLater() {
        Book book = Book.of(
                article("b").item(panel().saying("在昨天的集中签约仪式上签下")).build(),
                article("a").total(headline()).build());
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void aProjectOfTheDayWhoseArticleSpeaksOfNoCeremonyIsNotCovered() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").item(panel()).build());
        assertThat(left(book)).isEqualTo(yi("164"));
    }

    @Test
    void whatItsOwnArticlePutsOutsideTheTotalIsNotCovered() {
        Book book = Book.of(article("a")
                .total(headline())
                .item(panel().saying("集中签约仪式之外另有一个项目签约"))
                .build());
        assertThat(left(book)).isEqualTo(yi("164"));
    }

    @Test
    void aRoundedReportOfTheCeremonyIsTheSameCeremony() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").total(Headlined.of(30, over("160"))).build(),
                article("c").total(Headlined.of(null, about("165"))).build());
        assertThat(book.residual().amount()).isEqualTo(cny("164"));
        assertThat(book.residual().projectCount()).isEqualTo(29);
    }

    @Test
    void contradictingTotalsAreTwoCeremonies() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").total(Headlined.of(12, cny("75"))).build());
        assertThat(book.residuals()).hasSize(2);
    }

    @Test
    void anotherDayOrPlaceIsAnotherCeremony() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").total(headline().on(DAY.plusDays(30))).build(),
                article("c").total(headline().at(LIANGXI)).build());
        assertThat(book.residuals()).hasSize(3);
    }

    @Test
    void aReportWithoutTheDayTellsOfTheCeremonyOfTheDaysBefore() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b")
                        .published(DAY.plusDays(2))
                        .total(headline().on(null))
                        .build(),
                article("c")
                        .published(DAY.plusDays(9))
                        .total(headline().on(null))
                        .build());
        assertThat(book.residuals()).hasSize(2);
    }

    @Test
    void aRepostOfTheSameSentenceIsTheSameCeremonyAfter200Days() {
        String said = "大会期间总投资达164亿元的29个新兴产业项目签约落地";
        Book book = Book.of(
                article("a").total(headline().saying(said)).build(),
                article("b")
                        .published(DAY.plusDays(230))
                        .total(headline().saying(said).on(DAY.plusDays(230)))
                        .build());
        assertThat(book.residual().on()).isEqualTo(DAY);
    }

    @Test
    void itemsWithoutAmountLowerOnlyTheCount() {
        Book book = Book.of(article("a")
                .total(headline())
                .item(panel().worth(null).within(0))
                .build());
        assertThat(left(book)).isEqualTo(yi("164"));
        assertThat(book.residual().projectCount()).isEqualTo(28);
    }

    @Test
    void aCancelledItemGoesOnCoveringItsPart() {
        Book book = Book.of(
                article("a").total(headline()).item(panel().within(0)).build(),
                article("b")
                        .item(panel().stage(Stage.CANCELLED).on(DAY.plusDays(90)))
                        .build());
        assertThat(book.project().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void anIntendedItemDoesNotCoverASignedHeadline() {
        Book book = Book.of(article("a")
                .total(headline())
                .item(panel().stage(Stage.INTENDED).within(0))
                .build());
        assertThat(left(book)).isEqualTo(yi("164"));
        assertThat(book.residual().projectCount()).isEqualTo(29);
    }

    @Test
    void anIntendedHeadlineIsARecordOfItsOwnMeasure() {
        Book book = Book.of(article("a")
                .total(Headlined.of(20, over("100")))
                .total(Headlined.of(20, nearly("100")).stage(Stage.INTENDED))
                .item(panel().stage(Stage.INTENDED).within(1))
                .build());
        assertThat(book.residuals()).extracting(Project::stage).containsExactlyInAnyOrder(Stage.SIGNED, Stage.INTENDED);
        assertThat(book.residuals()).extracting(p -> p.cny().value()).containsExactlyInAnyOrder(yi("100"), yi("82"));
    }

    @Test
    void boundsAreLessenedByBounds() {
        Book book = Book.of(article("a")
                .total(Headlined.of(29, over("164")))
                .item(panel().worth(nearly("18")).within(0))
                .item(battery().worth(Texts.between("20", "90")).within(0))
                .build());
        Cny left = book.residual().cny();
        assertThat(left.value()).isEqualTo(yi("126"));
        assertThat(left.low()).isEqualTo(yi("126"));
        assertThat(left.high()).isNull();
    }

    @Test
    void theResidualIsNeverBelowZeroAndAnOvershootIsReviewed() {
        Book book = Book.of(article("a")
                .total(Headlined.of(2, cny("30")))
                .item(panel().within(0))
                .item(battery().within(0))
                .build());
        assertThat(left(book)).isEqualTo(yi("0"));
        assertThat(book.residual().projectCount()).isZero();
        assertThat(book.reasons()).containsExactly("residual_overshoot");
    }

    @Test
    void anOvershootThatAnotherArticleBringsIsReviewed() {
        Book book = Book.of(article("a").total(Headlined.of(2, cny("30"))).build());
        assertThat(book.reasons()).isEmpty();
        book.read(article("b").item(battery().saying("在昨天的集中签约仪式上签下")).build());
        assertThat(left(book)).isEqualTo(yi("0"));
        assertThat(book.reasons()).containsExactly("residual_overshoot");
    }

    @Test
    void anItemThatIsWithdrawnLeavesItsPartToTheResidualAgain() {
        Book book = Book.of(
                article("a").total(headline()).build(),
                article("b").total(headline()).item(battery().within(0)).build());
        assertThat(left(book)).isEqualTo(yi("124"));
        book.read(Texts.withdrawn("b", 2));
        assertThat(left(book)).isEqualTo(yi("164"));
        assertThat(book.residual().projectCount()).isEqualTo(29);
    }

    @Test
    void anIntendedItemCoversOnceItIsSigned() {
        Book book = Book.of(article("a")
                .total(headline())
                .item(panel().stage(Stage.INTENDED).within(0))
                .build());
        assertThat(left(book)).isEqualTo(yi("164"));
        book.read(article("b").item(panel().on(DAY.plusDays(60))).build());
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void aCorrectedAmountOfAnItemMovesTheResidual() {
        Book book =
                Book.of(article("a").total(headline()).item(panel().within(0)).build());
        book.read(article("b")
                .item(panel().worth(cny("20")).saying("更正：友达项目总投资应为20亿元"))
                .build());
        assertThat(book.project().amount()).isEqualTo(cny("20"));
        assertThat(left(book)).isEqualTo(yi("144"));
    }

    @Test
    void aCancelledItemWithoutAmountLowersOnlyTheCount() {
        Book book = Book.of(
                article("a")
                        .total(headline())
                        .item(panel().worth(null).within(0))
                        .build(),
                article("b")
                        .item(panel().worth(null).stage(Stage.CANCELLED).on(DAY.plusDays(90)))
                        .build());
        assertThat(left(book)).isEqualTo(yi("164"));
        assertThat(book.residual().projectCount()).isEqualTo(28);
    }

    @Test
    void aHeadlineThatIsOnlyALowerBoundIsNotOvershot() {
        Book book = Book.of(article("a")
                .total(Headlined.of(2, over("30")))
                .item(panel().within(0))
                .item(battery().within(0))
                .build());
        assertThat(book.reasons()).isEmpty();
    }

    @Test
    void aFullyCoveredHeadlineKeepsItsRecordAtZero() {
        Book book = Book.of(article("a")
                .total(Headlined.of(3, cny("58")))
                .item(panel().within(0))
                .item(battery().within(0))
                .build());
        assertThat(left(book)).isEqualTo(yi("0"));
        assertThat(book.residual().projectCount()).isEqualTo(1);
    }

    @Test
    void aCumulativeTotalIsNeverCounted() {
        Book book = Book.of(article("a")
                .total(Headlined.of(15, cny("143")).scope(Scope.CUMULATIVE))
                .build());
        assertThat(book.all()).isEmpty();
    }

    @Test
    void aSubtotalLiesInsideItsHeadline() {
        Book book = Book.of(article("a")
                .total(headline())
                .total(Headlined.of(7, cny("12")).scope(Scope.SUBTOTAL).within(0))
                .item(panel().within(1))
                .build());
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void aSubtotalWhoseHeadlineHasNoAmountActsAsOne() {
        Book book = Book.of(article("a")
                .total(Headlined.of(29, null))
                .total(Headlined.of(7, cny("50"))
                        .scope(Scope.SUBTOTAL)
                        .within(0)
                        .sector("biomedicine"))
                .item(panel().within(1))
                .build());
        assertThat(book.residuals()).hasSize(2);
        Project part = book.residuals().stream()
                .filter(p -> p.cny() != null)
                .findFirst()
                .orElseThrow();
        assertThat(part.cny().value()).isEqualTo(yi("32"));
        assertThat(part.projectCount()).isEqualTo(6);
        assertThat(part.sector()).isEqualTo("biomedicine");
        assertThat(book.residuals()).extracting(Project::projectCount).containsExactlyInAnyOrder(6, 22);
        book.read(article("b").total(headline()).build());
        assertThat(left(book)).isEqualTo(yi("146"));
    }

    @Test
    void aForeignHeadlineIsLessenedInCny() {
        Book book = Book.of(article("a")
                .total(Headlined.of(3, usd("12.1")))
                .item(panel().within(0))
                .build());
        Project left = book.residual();
        BigDecimal whole = left.cny().rate().multiply(yi("12.1")).setScale(2, java.math.RoundingMode.HALF_EVEN);
        assertThat(left.cny().value()).isEqualTo(whole.subtract(yi("18")));
        assertThat(left.amount().currency()).isEqualTo("CNY");
        assertThat(left.cny().rateOn()).isEqualTo(DAY);
    }

    @Test
    void aForeignHeadlineWithoutRateStaysInItsCurrency() {
        Book book = Book.of(article("a")
                .total(Headlined.of(3, Amount.exact(yi("5"), "VND")))
                .build());
        assertThat(book.residual().cny()).isNull();
        assertThat(book.residual().amount().currency()).isEqualTo("VND");
        assertThat(book.reasons()).containsExactly("no_rate");
    }

    @Test
    void theResidualStandsAtTheHeadlinesOwnPlaceDayAndSector() {
        Book book = Book.of(article("a").total(headline().sector("aerospace")).build());
        assertThat(book.residual().region()).isEqualTo(KUNSHAN);
        assertThat(book.residual().on()).isEqualTo(DAY);
        assertThat(book.residual().sector()).isEqualTo("aerospace");
    }
}
