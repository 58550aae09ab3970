package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the places named in a text and says which divisions they are. Safe to share between threads. */
public final class PlaceReader {
    private final Gazetteer gazetteer = new Gazetteer();
    private final Scanner scanner;
    private final Chains chains;
    private final Resolver resolver;

    public PlaceReader() {
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

    /** The region of a GB/T 2260 code, a town's 9-digit code, 100000 or an ISO 3166 country. */
    public Optional<Region> byCode(String code) {
        if (code.equals(Region.NATION.code())) return Optional.of(Region.NATION);
        return Optional.ofNullable(gazetteer.byCode(code)).map(Division::region);
    }

    /** What lies directly in a division, by code; empty for a town and for an unknown code. */
    public List<Region> children(String code) {
        if (code.equals(Region.NATION.code())) {
            return gazetteer.divisions().stream()
                    .filter(Division::isProvince)
                    .sorted(Comparator.comparing(Division::code))
                    .map(Division::region)
                    .toList();
        }
        Division d = gazetteer.byCode(code);
        return d == null
                ? List.of()
                : d.children().stream().map(Division::region).toList();
    }
}
