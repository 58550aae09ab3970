package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.ledger.rate.FxTable;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CorrectionPropertiesTest {
    private static final FxTable BUNDLED = FxTable.bundled();

    @Property(tries = 150)
    void inAnyOrderTheyEndInTheBatch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int articles) {
        Worlds world = new Worlds(seed);
        List<Reading> readings = world.readings(articles);
        List<FxRate> rates = world.rates(2);
        List<Correction> corrections = world.corrections(6, articles);
        List<Object> steps = new ArrayList<>(readings);
        steps.addAll(corrections);
        steps.addAll(corrections.subList(0, corrections.size() / 2));
        Book book = new Book();
        rates.forEach(book::rate);
        for (Object step : world.shuffled(steps)) {
            if (step instanceof Reading r) book.read(r);
            if (step instanceof Correction c) book.correct(c);
        }
        assertThat(book.all())
                .isEqualTo(Batch.compute(readings, rates, corrections, BUNDLED).projects());
    }

    @Property(tries = 150)
    void whatIsTakenBackWasNeverSaid(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int articles) {
        Worlds world = new Worlds(seed);
        List<Reading> readings = world.readings(articles);
        List<Correction> kept = world.corrections(2, articles);
        Book without = Book.of(readings.toArray(Reading[]::new));
        Book book = Book.of(readings.toArray(Reading[]::new));
        kept.forEach(without::correct);
        List<Correction> corrections = world.corrections(5, articles);
        world.shuffled(corrections).forEach(book::correct);
        for (Correction c : world.shuffled(corrections)) book.correct(Correction.takenBack(c.subject()));
        kept.forEach(book::correct);
        assertThat(book.all()).isEqualTo(without.all());
        assertThat(book.indexSize()).isEqualTo(without.indexSize());
    }
}
