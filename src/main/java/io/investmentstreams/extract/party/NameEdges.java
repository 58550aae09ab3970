package io.investmentstreams.extract.party;

import io.investmentstreams.extract.text.CueTable;
import io.investmentstreams.extract.text.CueTable.Hit;
import io.investmentstreams.extract.text.WordSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a project's name begins and ends, by the words that cannot be part of it. Thread-safe. */
final class NameEdges {
    private static final String CUT = "cut";
    private static final String STOP = "stop";

    private final CueTable cuts = CueTable.loadLabels("name-edges.tsv", Set.of(CUT, "keep"));
    private final CueTable stops = CueTable.loadLabels("name-edges.tsv", Set.of(STOP, "keep"));
    private final CueTable leads = CueTable.loadLabels("name-edges.tsv", Set.of("lead"));
    private final Set<String> vague = Set.copyOf(words("name-edges.tsv", "vague"));
    /** Words that every deal has; a name made of them (金额最大项目, 历次签约项目) names nothing. */
    private final WordSet generic = new WordSet(words("name-edges.tsv", "generic"));

    private final Map<Character, List<String>> headsByLast = words("project-heads.tsv", "head").stream()
            .collect(Collectors.groupingBy(head -> head.charAt(head.length() - 1)));

    private static List<String> words(String table, String label) {
        return CueTable.lines(table).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(label))
                .flatMap(fields -> Stream.of(fields[1].split(" ")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** The longest head word the text ends in; null when it ends in none. */
    String head(String text) {
        List<String> heads = text.isEmpty() ? null : headsByLast.get(text.charAt(text.length() - 1));
        if (heads == null) return null;
        for (String head : heads) if (text.endsWith(head)) return head;
        return null;
    }

    /** True for a name that names nothing, a verb before it or not (项目, 推动项目). */
    boolean isVague(String name) {
        if (name.length() < 2 || vague.contains(name) || generic.spells(name)) return true;
        List<Hit> hits = cuts.find(name);
        if (hits.isEmpty() || hits.get(0).start() > 0 || !hits.get(0).label().equals(CUT)) return false;
        return vague.contains(name.substring(hits.get(0).end()));
    }

    /** Where a name that ends at {@code text.length()} begins: after the last cut word that leaves more than its head. */
    int begin(String text) {
        List<Hit> hits = cuts.find(text);
        for (int i = hits.size() - 1; i >= 0; i--) {
            Hit hit = hits.get(i);
            if (!hit.label().equals(CUT) || isQuoted(text, hit.start())) continue;
            String rest = text.substring(hit.end());
            String head = head(rest);
            int own = rest.length() - (head == null ? 0 : head.length());
            if (own >= 2 || (own > 0 && Character.isDigit(rest.charAt(0)))) return hit.end();
        }
        return 0;
    }

    /** Where a name that begins at 0 must end: before the first stop word outside quotes. */
    int end(String text) {
        for (Hit hit : stops.find(text)) {
            if (hit.label().equals(STOP) && hit.start() > 1 && !isQuoted(text, hit.start())) return hit.start();
        }
        return text.length();
    }

    /** How many characters at the front are no part of a name. */
    int lead(String text) {
        int at = 0;
        for (int length = leadAt(text, at); length > 0; length = leadAt(text, at)) at += length;
        return at;
    }

    private int leadAt(String text, int at) {
        List<CueTable.Cue> found = leads.at(text, at);
        for (int i = found.size() - 1; i >= 0; i--) {
            String lead = found.get(i).word();
            if (text.length() - at - lead.length() >= 2 && !startsWithHead(text, at, lead)) return lead.length();
        }
        return 0;
    }

    /** 新能源, 建设银行, 投资集团: a lead word that begins a longer word is no lead. */
    private boolean startsWithHead(String text, int at, String lead) {
        if (lead.equals("新")) return true;
        String rest = text.substring(at);
        List<Hit> hits = cuts.find(rest.substring(0, Math.min(rest.length(), 8)));
        return !hits.isEmpty()
                && hits.get(0).start() == 0
                && hits.get(0).label().equals("keep");
    }

    private static boolean isQuoted(String text, int at) {
        return isBetween(text, at, '“', '”') || isBetween(text, at, '(', ')');
    }

    private static boolean isBetween(String text, int at, char opening, char closing) {
        int open = text.lastIndexOf(opening, at);
        return open >= 0 && text.indexOf(closing, open) > at;
    }
}
