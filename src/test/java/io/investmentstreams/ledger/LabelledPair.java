package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Divisions;
import io.investmentstreams.ledger.Texts.Item;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Two reports and whether they tell of one project; the form of the lines is told in the files.
 *
 * @param line the line it was read from
 */
record LabelledPair(boolean same, Reading a, Reading b, String line) {
    private static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);

    static List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                LabelledPair.class.getResourceAsStream("/ledger/" + file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LabelledPair> read(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(LabelledPair::parse)
                .toList();
    }

    boolean joined() {
        return Book.of(a, b).projects().size() == 1;
    }

    private static LabelledPair parse(String line) {
        String[] parts = line.split(" \\| ");
        return new LabelledPair(parts[0].equals("same"), report("a", parts[1]), report("b", parts[2]), line);
    }

    private static Reading report(String id, String told) {
        String[] f = Arrays.copyOf(told.split(";"), 7);
        Item item = Item.of(f[0])
                .by(blank(f[1]) ? new String[0] : f[1].split("、"))
                .worth(blank(f[2]) ? null : amount(f[2]))
                .at(blank(f[3]) ? null : Divisions.byCode(f[3]).orElseThrow())
                .on(blank(f[4]) ? null : LocalDate.parse(f[4]))
                .stage(blank(f[5]) ? Stage.SIGNED : Stage.valueOf(f[5].trim()))
                .saying(blank(f[6]) ? "" : f[6].trim());
        return Texts.article(id).readOn(READ_ON).published(null).item(item).build();
    }

    private static Amount amount(String told) {
        String currency = told.matches("[A-Z]{3} .*") ? told.substring(0, 3) : "CNY";
        String figure = told.replaceFirst("^[A-Z]{3} ", "");
        if (figure.contains("-")) return Texts.between(figure.split("-")[0], figure.split("-")[1]);
        return switch (figure.charAt(0)) {
            case '>' -> Texts.over(figure.substring(1));
            case '<' -> Texts.nearly(figure.substring(1));
            case '~' -> Texts.about(figure.substring(1));
            default -> Amount.exact(Texts.yi(figure), currency);
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
