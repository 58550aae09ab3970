package io.investmentstreams.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text told in a form of {@code extract/forms/}, its words drawn at random, and what it claims. */
final class Forms {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
    private static final Map<String, List<String>> WORDS = words();

    private final Random random;
    private final FormAmounts amounts;
    private final Map<String, Drawn> drawn = new HashMap<>();
    /** Of each list what this text, or one drawn before it for the same article, holds already. */
    private final Map<String, Set<String>> used;

    /** A word in the text and what it stands for in the claims. */
    record Drawn(String text, String meaning) {}

    Forms(Random random) {
        this(random, new HashMap<>());
    }

    private Forms(Random random, Map<String, Set<String>> used) {
        this.random = random;
        this.used = used;
        this.amounts = new FormAmounts(random);
    }

    /** For another text of the same article. */
    Forms next() {
        return new Forms(random, used);
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (var row : Rows.of("forms/words.tsv"))
            words.put((String) row.get()[0], List.of(((String) row.get()[1]).split(" ")));
        return words;
    }

    /** The form with words drawn for its lists, paragraphs divided by line breaks. */
    String text(String form) {
        String text = form;
        for (Matcher m = CHOICE.matcher(text); m.find(); m = CHOICE.matcher(text)) {
            String[] either = m.group(1).split("/", -1);
            text = text.substring(0, m.start()) + either[random.nextInt(either.length)] + text.substring(m.end());
        }
        return filled(text).replace('¶', '\n');
    }

    private String filled(String text) {
        return SLOT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(drawn(m.group(1)).text()));
    }

    /** The claims of the form with the meanings of what was drawn for its text. */
    List<String> claims(String form) {
        String claims = SLOT.matcher(form)
                .replaceAll(m -> Matcher.quoteReplacement(drawn(m.group(1)).meaning()));
        return claims.equals("-") ? List.of() : List.of(claims.split(" \\| "));
    }

    private Drawn drawn(String slot) {
        Drawn known = drawn.get(slot);
        if (known != null) return known;
        String list = slot.replaceAll("\\d+$", "");
        Drawn word = WORDS.containsKey(list) ? entry(list, slot.substring(list.length())) : number(list);
        drawn.put(slot, word);
        return word;
    }

    private Drawn number(String list) {
        if (!list.equals("sum")) return amounts.drawn(list, used.computeIfAbsent("counts", k -> new HashSet<>()));
        int sum = Integer.parseInt(drawn("count").meaning())
                + Integer.parseInt(drawn("count2").meaning());
        return new Drawn(sum + "", sum + "");
    }

    /** @param index what tells one word of the list from another; lists that the entry holds take it over */
    private Drawn entry(String list, String index) {
        String[] entry = unused(list).split("=", 2);
        String text = SLOT.matcher(entry[0]).replaceAll("{$1" + index + "}");
        Matcher alone = SLOT.matcher(text);
        if (entry.length == 1 && alone.matches()) return drawn(alone.group(1));
        String meaning = entry.length > 1 ? entry[1] : "";
        String words = filled(text);
        Matcher meant = SLOT.matcher(meaning);
        if (meant.matches()) meaning = drawn(meant.group(1) + index).meaning();
        return new Drawn(words, meaning.isEmpty() ? words : meaning);
    }

    private String unused(String list) {
        Set<String> taken = used.computeIfAbsent(list, k -> new HashSet<>());
        List<String> free = new ArrayList<>(WORDS.get(list));
        free.removeIf(taken::contains);
        List<String> from = free.isEmpty() ? WORDS.get(list) : free;
        String entry = from.get(random.nextInt(from.size()));
        taken.add(entry);
        return entry;
    }
}
