package io.investmentstreams.serde;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.PlaceMention;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.PlaceKind;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.ledger.NaiveAmount;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Project.StageReached;
import io.investmentstreams.ledger.ProjectChange;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.ChangeCause;
import io.investmentstreams.totals.DaySlice;
import io.investmentstreams.totals.Figures;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.Window;
import io.investmentstreams.totals.WindowTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary records of every kind, with nulls wherever they are allowed. */
final class Records {
    private Records() {}

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\u4e00', '\u4eff').ofMaxLength(6),
                Arbitraries.strings().alpha().numeric().ofMaxLength(6),
                Arbitraries.of("𠮷野", "a|b", "\"{}\n\t", "\u0000"));
    }

    static Arbitrary<String> maybeText() {
        return text().injectNull(0.3);
    }

    static Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(-200_000, 200_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<LocalDate> maybeDay() {
        return day().injectNull(0.3);
    }

    static Arbitrary<BigDecimal> decimal(int scale) {
        BigDecimal bound = new BigDecimal("1e27");
        return Arbitraries.bigDecimals()
                .between(bound.negate(), bound)
                .ofScale(scale)
                .map(x -> x.setScale(scale));
    }

    static Arbitrary<Amount> amount() {
        Arbitrary<BigDecimal> maybe = decimal(2).injectNull(0.3);
        return Combinators.combine(decimal(2), maybe, maybe, Arbitraries.of("CNY", "USD", "TWD"))
                .as((a, b, c, currency) -> new Amount(b, a, c, currency));
    }

    static Arbitrary<Region> region() {
        return Combinators.combine(Arbitraries.of("100000", "320583", "320583100", "US"), text())
                .as(Region::new);
    }

    static Arbitrary<Span> span() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        text(),
                        maybeText(),
                        Arbitraries.of("title").injectNull(0.5))
                .as((start, length, text, clean, in) -> new Span(start, start + length, text, clean, in));
    }

    static Arbitrary<Article> article() {
        return Combinators.combine(text(), maybeText(), maybeText(), maybeText(), text(), maybeText(), maybeText())
                .as(Article::new);
    }

    static Arbitrary<AmountMention> amountMention() {
        return Combinators.combine(
                        span(), amount(), Arbitraries.of(Role.class), region().injectNull(0.3), maybeText(), maybeDay())
                .as(AmountMention::new);
    }

    static Arbitrary<ProjectItem> projectItem() {
        return Combinators.combine(
                        Combinators.combine(text(), text().list().ofMaxSize(3))
                                .as((name, investors) -> new Object[] {name, investors}),
                        amount().injectNull(0.3),
                        region().injectNull(0.3),
                        maybeText(),
                        Arbitraries.of(Stage.class),
                        maybeDay(),
                        Arbitraries.integers().between(0, 9).injectNull(0.3),
                        span())
                .as((named, amount, region, sector, stage, on, within, evidence) -> new ProjectItem(
                        (String) named[0], strings(named[1]), amount, region, sector, stage, on, within, evidence));
    }

    static Arbitrary<Total> total() {
        return Combinators.combine(
                        Arbitraries.of(Scope.class),
                        Arbitraries.of(Stage.class),
                        Arbitraries.integers().injectNull(0.3),
                        amount().injectNull(0.3),
                        region().injectNull(0.3),
                        maybeText(),
                        maybeDay(),
                        span())
                .as((scope, stage, count, amount, region, sector, on, evidence) ->
                        new Total(scope, stage, count, amount, region, sector, on, count, evidence));
    }

    static Arbitrary<Announcement> announcement() {
        Arbitrary<PlaceMention> place = Combinators.combine(span(), region(), Arbitraries.of(PlaceKind.class))
                .as(PlaceMention::new);
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Verdict.class),
                        maybeDay(),
                        amountMention().list().ofMaxSize(3),
                        place.list().ofMaxSize(3),
                        projectItem().list().ofMaxSize(3),
                        total().list().ofMaxSize(3),
                        text().list().ofMaxSize(2))
                .as((id, verdict, on, amounts, places, projects, totals, doubts) -> new Announcement(
                        id, verdict, on, on, amounts, places, projects, totals, doubts, on == null ? null : id));
    }

    static Arbitrary<Cny> cny() {
        Arbitrary<BigDecimal> maybe = decimal(2).injectNull(0.3);
        return Combinators.combine(
                        maybe,
                        maybe,
                        maybe,
                        decimal(10).injectNull(0.3),
                        maybeDay(),
                        maybeText(),
                        Arbitraries.of(true, false))
                .as(Cny::new);
    }

    static Arbitrary<Project> project() {
        Arbitrary<StageReached> reached = Combinators.combine(Arbitraries.of(Stage.class), maybeDay(), text())
                .as(StageReached::new);
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Project.Kind.class),
                        text().list().ofMaxSize(3),
                        region().injectNull(0.3),
                        Arbitraries.of(Stage.class),
                        amount().injectNull(0.3),
                        cny().injectNull(0.3),
                        reached.list().ofMaxSize(3))
                .as((id, kind, names, region, stage, amount, cny, stages) -> new Project(
                        id,
                        kind,
                        id,
                        names,
                        region,
                        names.isEmpty() ? null : names.get(0),
                        stage,
                        cny == null ? null : cny.rateOn(),
                        amount,
                        cny,
                        amount == null ? null : names.size(),
                        stages,
                        names,
                        names.size()));
    }

    static Arbitrary<NaiveAmountsOf> naiveAmounts() {
        Arbitrary<NaiveAmount> one =
                Combinators.combine(region(), text(), maybeDay(), decimal(2)).as(NaiveAmount::new);
        return Combinators.combine(text(), one.list().ofMaxSize(4)).as(NaiveAmountsOf::new);
    }

    static Arbitrary<FxRate> rate() {
        return Combinators.combine(
                        text(),
                        day(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.0000000001"), new BigDecimal("1e20"))
                                .ofScale(10),
                        text())
                .as(FxRate::new);
    }

    static Arbitrary<Measure> measure() {
        return Combinators.combine(decimal(2), decimal(2), decimal(2), Arbitraries.longs(), Arbitraries.longs())
                .as(Measure::new);
    }

    static Arbitrary<CellTotal> cellTotal() {
        Arbitrary<WindowTotal> window = Combinators.combine(
                        Arbitraries.of(Window.class), maybeDay(), measure(), measure(), decimal(2))
                .as(WindowTotal::new);
        return Combinators.combine(
                        text(),
                        text(),
                        text(),
                        day(),
                        Arbitraries.longs(),
                        window.list().ofMaxSize(6))
                .as(CellTotal::new);
    }

    static Arbitrary<DaySlice> daySlice() {
        return Combinators.combine(text(), text(), maybeDay(), Arbitraries.longs(), measure(), measure(), decimal(2))
                .as(DaySlice::new);
    }

    static Arbitrary<CellChange> cellChange() {
        Arbitrary<Figures> figures =
                Combinators.combine(decimal(2), decimal(2), Arbitraries.longs()).as(Figures::new);
        Arbitrary<ChangeCause> cause = Combinators.combine(
                        Arbitraries.of(ProjectChange.Cause.class), maybeText(), maybeText(), decimal(2))
                .as(ChangeCause::new);
        return Combinators.combine(
                        text(),
                        text(),
                        day(),
                        figures,
                        figures,
                        figures,
                        cause.list().ofMaxSize(3),
                        Arbitraries.integers())
                .as((code, path, asOf, before, after, delta, causes, count) ->
                        new CellChange(code, path, "all", asOf, before, after, delta, causes, count, count));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
