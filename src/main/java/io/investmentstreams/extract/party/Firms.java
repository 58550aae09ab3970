package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.Expression;
import io.investmentstreams.extract.text.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The firms that one article names in full, and the short names it gives them. */
public final class Firms {
    private static final WordSet FORMS =
            new WordSet(List.of("有限责任公司", "股份有限公司", "有限公司", "集团公司", "株式会社", "集团", "控股", "股份", "公司"));
    private static final int NEAREST = 2;
    private static final int FARTHEST = 30;
    private static final Pattern FULL = Pattern.compile(
            "[\\p{IsHan}A-Za-z0-9&·()]{%d,%d}?(?:%s)".formatted(NEAREST, FARTHEST, String.join("|", FORMS.words())));
    private static final Pattern ALIAS =
            Pattern.compile("^\\((?:以下|下)?(?:均|统)?简?称(?:为)?:?[“\"]?([\\p{IsHan}A-Za-z0-9&]{2,12})[”\"]?");
    /** What a name in full has that a short one lacks. */
    private static final Expression FORM = Expression.of("(有限责任公司|股份有限公司|有限公司|集团公司|公司|集团|股份|控股)$");

    private static final int LEAST = 2;
    private final Set<String> full = new LinkedHashSet<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    private Firms() {}

    /** Reads the texts of one article, its title and its body. */
    static Firms read(Collection<String> texts, PartyNames names, Set<String> places) {
        Firms firms = new Firms();
        for (String text : texts) firms.add(text, names, places);
        return firms;
    }

    private void add(String text, PartyNames names, Set<String> places) {
        Matcher m = FULL.matcher(text);
        int from = 0;
        for (int at = FORMS.next(text, 0); at < text.length(); at = FORMS.next(text, at + 1)) {
            if (!FORMS.isAt(text, at)) continue;
            int start = start(text, from, at);
            if (at - start < NEAREST || !m.region(start, text.length()).lookingAt()) continue;
            from = m.end();
            at = from - 1;
            List<String> found = names.of(m.group(), places);
            if (found.isEmpty()) continue;
            String firm = found.get(found.size() - 1);
            full.add(firm);
            Matcher alias = ALIAS.matcher(text).region(m.end(), Math.min(text.length(), m.end() + 30));
            if (alias.lookingAt() && !alias.group(1).equals("公司")) aliases.put(alias.group(1), firm);
        }
    }

    /** Where the longest name that may hold the characters before {@code end} begins. */
    private static int start(String text, int floor, int end) {
        int start = end;
        for (int n = 0; n < FARTHEST && start > floor; n++) {
            int c = text.codePointBefore(start);
            if (!isPartOfName(c)) break;
            start -= Character.charCount(c);
        }
        return Math.max(start, floor);
    }

    /** As in {@link #FULL}. */
    private static boolean isPartOfName(int c) {
        if (c < 0x80) return Character.isLetterOrDigit(c) || c == '&' || c == '(' || c == ')';
        return c == '·' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** The full name of what may be a short one; the name itself where the article has none. */
    String resolve(String name) {
        String known = aliases.get(name);
        if (known != null) return known;
        String core = core(name);
        if (core.length() < LEAST || (FORM.isIn(name) && name.endsWith("公司"))) return name;
        String longest = name;
        for (String firm : full) if (firm.contains(core) && firm.length() > longest.length()) longest = firm;
        return longest;
    }

    /** The firm whose short name the project's name begins with; null when none is. */
    String ownerOf(String project) {
        for (Map.Entry<String, String> alias : aliases.entrySet())
            if (project.startsWith(alias.getKey())) return alias.getValue();
        String best = null;
        int longest = LEAST - 1;
        for (String firm : full) {
            int shared = shared(project, firm);
            if (shared > longest) {
                longest = shared;
                best = firm;
            }
        }
        return best;
    }

    /** How many characters at the front of the project's name the firm's brand (its name without home) begins with. */
    private static int shared(String project, String firm) {
        int at = firm.indexOf(project.substring(0, Math.min(LEAST, project.length())));
        if (at < 0 || at > 5 || project.length() < LEAST) return 0;
        int n = 0;
        while (n < project.length() && at + n < core(firm).length() && project.charAt(n) == firm.charAt(at + n)) n++;
        return n;
    }

    static String core(String firm) {
        return FORM.cut(firm);
    }

    /** The names in full, each firm once. */
    List<String> resolved(List<String> names) {
        return joined(List.of(), names.stream().map(this::resolve).toList());
    }

    /** Both lists, each firm once. */
    public List<String> joined(List<String> first, List<String> second) {
        List<String> out = new ArrayList<>(first);
        for (String firm : second) {
            if (out.stream().noneMatch(x -> x.contains(core(firm)) || firm.contains(core(x)))) out.add(firm);
        }
        return out;
    }
}
