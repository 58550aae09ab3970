package io.investmentstreams.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts stirred together from the words the rules look for, numbers and any characters. */
final class Soup {
    private static final List<String> WORDS = words();

    private final Chance chance;

    Soup(Chance chance) {
        this.chance = chance;
    }

    String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) text.append(piece());
        return text.toString();
    }

    private String piece() {
        return switch (chance.below(8)) {
            case 0 -> String.valueOf((char) chance.below(0x10000));
            case 1 -> Integer.toString(chance.below(100_000));
            case 2 -> Character.toString(chance.below(Character.MAX_CODE_POINT + 1));
            default -> chance.of(WORDS);
        };
    }

    private static List<String> words() {
        try (InputStream in = Soup.class.getResourceAsStream("/fuzz/words.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.strip().split("[ \n]+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
