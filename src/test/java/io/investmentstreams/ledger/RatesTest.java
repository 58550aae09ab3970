package io.investmentstreams.ledger;

import static io.investmentstreams.ledger.Texts.DAY;
import static io.investmentstreams.ledger.Texts.article;
import static io.investmentstreams.ledger.Texts.usd;
import static io.investmentstreams.ledger.Texts.yi;
import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.ledger.ProjectChange.Cause;
import io.investmentstreams.ledger.Texts.Headlined;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {
    private static FxRate rate(String currency, LocalDate on, String rate) {
        return new FxRate(currency, on, rate == null ? null : new BigDecimal(rate), "test");
    }

    private static Item panel() {
        return Item.of("友达LTPS超窄边框面板").by("友达光电").worth(usd("1"));
    }

    @Test
    void theBundledRatesHoldTheMainCurrencies() {
        assertThat(FxTable.bundled().currencies()).contains("USD", "EUR", "HKD", "JPY", "GBP", "KRW", "SGD", "TWD");
        FxRate dollar = FxTable.bundled().lastQuote("USD", LocalDate.of(2021, 11, 9));
        assertThat(dollar.rate()).isBetween(new BigDecimal("6.3"), new BigDecimal("6.5"));
        assertThat(dollar.on()).isEqualTo(LocalDate.of(2021, 11, 9));
        assertThat(dollar.source()).isEqualTo("ECB euro reference rate");
    }

    @Test
    void anAmountIsConvertedAtTheDayItCountsOnAndRoundedOnce() {
        Project p = Book.of(article("a")
                        .item(panel().on(LocalDate.of(2021, 11, 13)))
                        .build())
                .project();
        assertThat(p.cny().rateOn()).isEqualTo(LocalDate.of(2021, 11, 12));
        assertThat(p.cny().stale()).isFalse();
        assertThat(p.cny().value())
                .isEqualTo(p.cny().rate().multiply(yi("1")).setScale(2, java.math.RoundingMode.HALF_EVEN));
        assertThat(p.amount()).isEqualTo(usd("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "HKD", "JPY", "GBP", "KRW", "SGD", "TWD", "MOP", "AED"})
    void everyDayOfTwentyFourYearsHasAFreshQuote(String currency) {
        FxTable rates = FxTable.bundled();
        LocalDate end = LocalDate.of(2024, 12, 9);
        for (LocalDate day = LocalDate.of(2000, 1, 3); day.isBefore(end); day = day.plusDays(1))
            assertThat(rates.lastQuote(currency, day).on()).isAfterOrEqualTo(day.minusDays(10));
        assertThat(rates.lastQuote(currency, LocalDate.of(2026, 12, 1)).on()).isEqualTo(LocalDate.of(2026, 9, 29));
    }

    @Test
    void theSourcesMeetWithoutAStep() {
        FxTable rates = FxTable.bundled();
        for (String last : List.of("2005-03-31", "2023-02-21", "2024-11-29")) {
            LocalDate day = LocalDate.parse(last);
            FxRate before = rates.lastQuote("USD", day);
            FxRate after = rates.lastQuote("USD", rates.nextQuoteAfter("USD", day));
            assertThat(after.source()).isNotEqualTo(before.source());
            assertThat(after.rate().doubleValue()).isCloseTo(before.rate().doubleValue(), Percentage.withPercentage(1));
        }
    }

    @Test
    void aQuoteOlderThanTenDaysIsUsedAndFlagged() {
        Project p = Book.of(article("a")
                        .readOn(LocalDate.of(2026, 1, 1))
                        .item(panel().on(LocalDate.of(2025, 11, 20)))
                        .build())
                .project();
        assertThat(p.cny().rateOn()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(p.cny().stale()).isTrue();
    }

    @Test
    void withoutAnyRateTheAmountStaysInItsCurrency() {
        Book book = Book.of(
                article("a").item(panel().worth(Amount.exact(yi("5"), "VND"))).build());
        assertThat(book.project().cny()).isNull();
        assertThat(book.project().amount().currency()).isEqualTo("VND");
        assertThat(book.reasons()).containsExactly("no_rate");
    }

    @Test
    void aFedRateValuesAnewWhatUsedItsDay() {
        Book book = Book.of(
                article("a").item(panel()).total(Headlined.of(9, usd("10"))).build());
        book.rate(rate("USD", DAY, "7"));
        assertThat(book.project().cny().value()).isEqualTo(yi("7"));
        assertThat(book.residual().cny().value()).isEqualTo(yi("70"));
        assertThat(book.last.changes()).extracting(ProjectChange::cause).containsOnly(Cause.RATE);
        assertThat(book.last.changes()).extracting(ProjectChange::articleId).containsOnlyNulls();
    }

    @Test
    void aNewRateOfAnItemMovesTheResidualOfItsHeadline() {
        Book book = Book.of(article("a")
                .item(panel().within(0))
                .total(Headlined.of(9, Texts.cny("100")))
                .build());
        book.rate(rate("USD", DAY, "7"));
        assertThat(book.residual().cny().value()).isEqualTo(yi("93"));
    }

    @Test
    void aRateOfAnotherDayChangesNothing() {
        Book book = Book.of(article("a").item(panel()).build());
        assertThat(book.rate(rate("USD", DAY.minusDays(1), "7")).last.changes()).isEmpty();
        assertThat(book.rate(rate("USD", DAY.plusDays(1), "7")).last.changes()).isEmpty();
        assertThat(book.rate(rate("HKD", DAY, "7")).last.changes()).isEmpty();
    }

    @Test
    void aRateThatIsTakenBackGivesWayToTheBundledOne() {
        Book book = Book.of(article("a").item(panel()).build());
        Cny bundled = book.project().cny();
        book.rate(rate("USD", DAY, "7")).rate(rate("USD", DAY, null));
        assertThat(book.project().cny()).isEqualTo(bundled);
    }

    @Test
    void aRateReachesEveryDayUpToTheNextQuote() {
        Book book = Book.of(
                article("a").item(panel().worth(Amount.exact(yi("5"), "VND"))).build());
        book.rate(rate("VND", DAY.minusDays(40), "0.2"));
        assertThat(book.project().cny().value()).isEqualTo(yi("1"));
        assertThat(book.project().cny().stale()).isTrue();
        book.rate(rate("VND", DAY.minusDays(3), "0.3"));
        assertThat(book.project().cny().value()).isEqualTo(yi("1.5"));
        assertThat(book.project().cny().stale()).isFalse();
    }

    @Test
    void anEarlierSigningMovesTheDayOfTheRate() {
        Book book = Book.of(
                article("a").item(panel().stage(Stage.STARTED)).build(),
                article("b").item(panel().on(DAY.minusDays(100))).build());
        assertThat(book.project().cny().rateOn()).isBetween(DAY.minusDays(110), DAY.minusDays(100));
        assertThat(book.rate(rate("USD", DAY, "9")).last.changes()).isEmpty();
    }

    @Test
    void theNaiveSumAddsEveryCountableRoleAtItsOwnPlace() {
        Book book = Book.of(article("a")
                .mention(Role.PROJECT, Texts.cny("18"), Texts.KUNSHAN, "aerospace", DAY)
                .mention(Role.EVENT_TOTAL, Texts.cny("164"), null, null, null)
                .mention(Role.SUBTOTAL, Texts.cny("12"), null, null, null)
                .mention(Role.CUMULATIVE, Texts.cny("143"), null, null, null)
                .mention(Role.PHASE, Texts.between("20", "90"), null, null, null)
                .mention(Role.REPEAT, Texts.cny("164"), null, null, null)
                .mention(Role.INTENDED, Texts.cny("99"), null, null, null)
                .mention(Role.FUND, Texts.cny("100"), null, null, null)
                .build());
        NaiveChange naive = book.last.naive().get(0);
        assertThat(naive.before()).isEmpty();
        assertThat(naive.after()).hasSize(6);
        assertThat(naive.after().get(0)).isEqualTo(new NaiveAmount(Texts.KUNSHAN, "aerospace", DAY, yi("18")));
        assertThat(naive.after().get(1)).isEqualTo(new NaiveAmount(Region.NATION, "unallocated", null, yi("164")));
        assertThat(naive.after().get(4).cny()).isEqualTo(yi("20"));
    }

    @Test
    void aRateValuesTheNaiveSumAnew() {
        Book book = Book.of(article("a")
                .mention(Role.PROJECT, usd("1"), null, null, DAY)
                .mention(Role.PROJECT, usd("2"), null, null, null)
                .build());
        book.rate(rate("USD", DAY, "7"));
        assertThat(book.last.naive()).hasSize(1);
        assertThat(book.last.naive().get(0).after())
                .extracting(NaiveAmount::cny)
                .containsExactly(yi("7"), yi("14"));
    }
}
