package io.investmentstreams.extract.fact;

import io.investmentstreams.extract.date.DateReader;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.money.MoneyReader;
import io.investmentstreams.extract.place.PlaceReader;
import io.investmentstreams.extract.text.CleanText;
import io.investmentstreams.extract.text.CueTable;
import java.time.LocalDate;
import java.util.List;

/** The parts that read a text, with their tables loaded. */
public final class Readers {
    private final MoneyReader money = new MoneyReader();
    private final DateReader dates = new DateReader();
    private final PlaceReader places = new PlaceReader();
    private final CueTable stages = CueTable.load("stages.tsv");
    private final CueTable scopes = CueTable.load("scopes.tsv");
    private final CueTable topics = CueTable.load("topics.tsv");

    public Facts read(CleanText clean, LocalDate published) {
        String text = clean.text();
        List<MoneyMention> told = money.read(text);
        List<Row> rows = TableReader.read(text, told);
        List<MoneyMention> amounts = Row.joined(told, rows);
        return new Facts(
                clean,
                Facts.periods(clean),
                amounts,
                CountReader.read(text, amounts),
                dates.read(text, published),
                places.read(text),
                stages.find(text),
                scopes.find(text),
                topics.find(text),
                rows);
    }

    public DateReader dates() {
        return dates;
    }
}
