package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.ledger.Texts.Item;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LedgerPropertiesTest {
    /** A name of ten letters and those shifted by up to four: what any of them has at least half in common with. */
    private static final int MOST_IN_A_CHAIN = 5;

    private static final FxTable BUNDLED = FxTable.bundled();

    @Property(tries = 300)
    void anyOrderAndAnyRepeatsEndInTheBatch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int articles) {
        Worlds world = new Worlds(seed);
        List<Reading> readings = world.readings(articles);
        List<FxRate> rates = world.rates(3);
        List<Object> steps = new ArrayList<>(readings);
        steps.addAll(readings.subList(0, readings.size() / 2));
        Book book = new Book();
        List<FxRate> fed = new ArrayList<>();
        steps.addAll(rates);
        for (Object step : world.shuffled(steps)) {
            if (step instanceof Reading r) book.read(r);
            if (step instanceof FxRate r) {
                book.rate(r);
                fed.add(r);
            }
        }
        Batch.Result batch = Batch.compute(readings, fed, BUNDLED);
        assertThat(book.all()).isEqualTo(batch.projects());
    }

    @Property(tries = 200)
    void theChangesAddUpToWhatStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int articles) {
        Worlds world = new Worlds(seed);
        Book book = new Book();
        SortedMap<String, Project> projects = new TreeMap<>();
        SortedMap<String, List<NaiveAmount>> naive = new TreeMap<>();
        List<Object> steps = new ArrayList<>(world.readings(articles));
        List<FxRate> rates = world.rates(3);
        steps.addAll(rates);
        List<Reading> readings = new ArrayList<>();
        List<FxRate> fed = new ArrayList<>();
        for (Object step : world.shuffled(steps)) {
            if (step instanceof Reading r) {
                book.read(r);
                readings.add(r);
            }
            if (step instanceof FxRate r) {
                book.rate(r);
                fed.add(r);
            }
            for (ProjectChange c : book.last.changes()) {
                assertThat(projects.get(c.id())).isEqualTo(c.before());
                assertThat(c.before()).isNotEqualTo(c.after());
                if (c.after() == null) projects.remove(c.id());
                else projects.put(c.id(), c.after());
            }
            for (NaiveChange c : book.last.naive()) {
                assertThat(naive.getOrDefault(c.articleId(), List.of())).isEqualTo(c.before());
                if (c.after().isEmpty()) naive.remove(c.articleId());
                else naive.put(c.articleId(), c.after());
            }
        }
        projects.replaceAll((id, p) -> p.withRevision(1));
        Batch.Result batch = Batch.compute(readings, fed, BUNDLED);
        assertThat(projects).isEqualTo(batch.projects());
        assertThat(naive).isEqualTo(batch.naive());
    }

    @Property(tries = 200)
    void whatIsAddedAndWithdrawnLeavesNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int articles) {
        Worlds world = new Worlds(seed);
        List<Reading> readings = world.readings(articles);
        Book without = Book.of(readings.toArray(Reading[]::new));
        Book book = Book.of(readings.toArray(Reading[]::new));
        book.read(world.reading("x", 1), world.reading("x", 2), Texts.withdrawn("x", 3));
        assertThat(book.all()).isEqualTo(without.all());
        assertThat(book.indexSize()).isEqualTo(without.indexSize());
        for (Reading r : readings) book.read(Texts.withdrawn(r.articleId(), 99));
        assertThat(book.all()).isEmpty();
        assertThat(book.indexSize()).isZero();
    }

    @Property(tries = 200)
    void aCorrectionIsAReplacement(@ForAll long seed, @ForAll @IntRange(min = 0, max = 8) int articles) {
        Worlds world = new Worlds(seed);
        List<Reading> readings = world.readings(articles);
        Reading second = world.reading("x", 2);
        Book book = new Book().read(world.reading("x", 1));
        book.read(readings.toArray(Reading[]::new)).read(second);
        assertThat(book.all())
                .isEqualTo(
                        Book.of(second).read(readings.toArray(Reading[]::new)).all());
    }

    @Property(tries = 200)
    void noRecordIsNegativeAndNoResidualExceedsItsHeadline(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int articles) {
        Book book = Book.of(new Worlds(seed).readings(articles).toArray(Reading[]::new));
        for (Project p : book.all().values()) {
            if (p.projectCount() != null) assertThat(p.projectCount()).isNotNegative();
            if (p.cny() != null)
                for (BigDecimal figure : Stream.of(
                                p.cny().value(), p.cny().low(), p.cny().high())
                        .filter(f -> f != null)
                        .toList()) assertThat(figure).isNotNegative();
        }
    }

    @Property(tries = 200)
    void twoProjectsOfOneArticleAreNeverOneRecord(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int articles) {
        List<Reading> readings = new Worlds(seed).readings(articles);
        Book book = Book.of(readings.toArray(Reading[]::new));
        List<String> records = new ArrayList<>();
        book.state.index().prefix("m|p", (key, id) -> records.add(key.substring(key.indexOf('@')) + " " + id));
        assertThat(records).doesNotHaveDuplicates();
        assertThat(book.projects()).hasSizeLessThanOrEqualTo(records.size());
    }

    @Property(tries = 60)
    void aChainOfLookAlikesDoesNotMelt(@ForAll @IntRange(min = 8, max = 40) int length, @ForAll long seed) {
        Random letters = new Random(seed);
        StringBuilder name = new StringBuilder();
        List<Reading> chain = new ArrayList<>();
        for (int i = 0; i < length + 9; i++) {
            name.appendCodePoint(0x4e00 + letters.nextInt(2000));
            if (name.length() < 10) continue;
            Item item = Item.of(name.substring(name.length() - 10)).worth(Texts.cny("10"));
            chain.add(Texts.article("a" + i).item(item).build());
        }
        Book book = Book.of(new Worlds(seed).shuffled(chain).toArray(Reading[]::new));
        assertThat(book.projects()).hasSizeLessThan(length);
        assertThat(book.projects()).allMatch(p -> p.articles().size() <= MOST_IN_A_CHAIN);
    }

    @Property(tries = 100)
    void everyAmountOfAProjectWasStated(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int articles) {
        List<Reading> readings = new Worlds(seed).readings(articles);
        Collection<Amount> stated = readings.stream()
                .map(Reading::announcement)
                .filter(a -> a != null)
                .map(Announcement::projects)
                .flatMap(List::stream)
                .map(i -> i.amount())
                .filter(a -> a != null)
                .toList();
        Book book = Book.of(readings.toArray(Reading[]::new));
        assertThat(book.projects()).allMatch(p -> p.amount() == null || stated.contains(p.amount()));
    }
}
