package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the places named in a text and says which divisions they are. Safe to share between threads. */
public final class PlaceReader {
    private final Scanner scanner;
    private final Chains chains;
    private final Resolver resolver;

    public PlaceReader() {
        Gazetteer gazetteer = new Gazetteer();
        Words words = new Words("words.tsv");
        List<String> zoneWords = column("zone-words.tsv");
        Boundary boundary = new Boundary(words);
        scanner = new Scanner(new Lexicon(gazetteer, words, Set.copyOf(zoneWords)).index(), boundary);
        chains = new Chains(new WordSet(zoneWords), Set.copyOf(column("stems.tsv")));
        resolver = new Resolver(new Organisations(new Words("organisations.tsv")), boundary, words);
    }

    private static List<String> column(String table) {
        return Table.rows(table).stream()
                .flatMap(row -> Stream.of(row[0].split(" ")))
                .toList();
    }

    /**
     * The places of a text in order, none overlapping; ambiguous names that nothing decides are left out.
     *
     * @param clean repaired text in simplified script
     */
    public List<PlaceFound> read(String clean) {
        return resolver.resolve(clean, chains.join(clean, scanner.scan(clean)));
    }
}
