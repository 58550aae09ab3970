package io.investmentstreams.ledger.same;

import io.investmentstreams.extract.place.Divisions;
import io.investmentstreams.extract.place.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words by which the ledger recognises parts of names and of sentences, read from {@code ledger/wording.txt}. */
public final class Wording {
    private static final int TELLING_LENGTH = 15;

    private static final Place NOWHERE = new Place("", List.of());

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");

    private final Map<String, List<String>> sections;
    private final Map<String, List<String>> contrasts = new HashMap<>();
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    private record Place(String path, List<String> words) {}

    private Wording(Map<String, List<String>> sections) {
        this.sections = sections;
        for (String group : words("contrasts"))
            for (String word : group.split("/"))
                contrasts.computeIfAbsent(word, w -> new ArrayList<>()).add(group);
    }

    public static Wording bundled() {
        try (InputStream in = Wording.class.getResourceAsStream("/ledger/wording.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Wording(read(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("ledger/wording.txt cannot be read", e);
        }
    }

    private static Map<String, List<String>> read(BufferedReader lines) throws IOException {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else {
                section.addAll(List.of(line.split(" ")));
            }
        }
        return Map.copyOf(sections);
    }

    /** The words of one section, in the order of the file. */
    List<String> words(String section) {
        List<String> words = sections.get(section);
        if (words == null) throw new IllegalArgumentException("no section " + section);
        return words;
    }

    /** What a name may carry of a place of the gazetteer; none for a code it doesn't know. See {@link NameForm#placeWords}. */
    List<String> placeWords(String code) {
        return place(code).words;
    }

    /** What a name may carry of a place, see {@link NameForm#placeWords}; none for null. */
    List<String> placeWords(Region region) {
        return region != null && isOfficial(region) ? placeWords(region.code()) : NameForm.placeWords(region);
    }

    /** Whether the gazetteer knows the region by this path. */
    boolean isOfficial(Region region) {
        return region.path().equals(place(region.code()).path);
    }

    private Place place(String code) {
        Place known = places.get(code);
        if (known != null) return known;
        Optional<Region> region = Divisions.byCode(code);
        if (region.isEmpty()) return NOWHERE;
        Place place = new Place(region.get().path(), NameForm.placeWords(region.get()));
        places.put(code, place);
        return place;
    }

    boolean contains(String text, String section) {
        return words(section).stream().anyMatch(text::contains);
    }

    /** The words of a text that tell one kind of thing from its sisters, by the group they stand in. */
    Map<String, Set<String>> contrasts(String text) {
        Map<String, Set<String>> found = new TreeMap<>();
        contrasts.forEach((word, groups) -> {
            if (text.contains(word))
                for (String group : groups)
                    found.computeIfAbsent(group, g -> new TreeSet<>()).add(word);
        });
        return found;
    }

    boolean speaksOfCorrection(String sentence) {
        return contains(sentence, "correction");
    }

    boolean speaksOfCeremony(String sentence) {
        return contains(sentence, "ceremony");
    }

    /** A company's name without legal form, group words and brackets; empty when nothing telling is left. */
    String investorCore(String name) {
        String core = letters(BRACKETS.matcher(name).replaceAll(""));
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String tail : words("investor-tails")) {
                if (core.endsWith(tail) && core.length() - tail.length() >= 2) {
                    core = core.substring(0, core.length() - tail.length());
                    cut = true;
                }
            }
        }
        return core.length() < 2 || words("investor-tails").contains(core) ? "" : core;
    }

    Set<String> investorCores(List<String> names) {
        Set<String> cores = new TreeSet<>();
        for (String name : names) {
            String core = name == null ? "" : investorCore(name);
            if (!core.isEmpty()) cores.add(core);
        }
        return cores;
    }

    /** Letters and digits alone, in compatibility form and lower case. */
    static String letters(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    static String sentence(String said) {
        String letters = letters(said);
        return letters.length() < TELLING_LENGTH ? null : letters;
    }
}
