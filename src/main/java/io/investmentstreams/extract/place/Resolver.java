package io.investmentstreams.extract.place;

import io.investmentstreams.extract.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Decides what each name stands for: by what is written around it, then by its sentence, then by the whole text; what stays open
 * becomes the deepest division that holds all that is left, or nothing.
 */
final class Resolver {
    private static final double CLEARLY = 1.25;
    private static final double IN_ORGANISATION = 0.3;

    private final Organisations organisations;
    private final Boundary boundary;
    private final WordSet before;
    private final WordSet cues;
    private final WordSet titles;
    private final WordSet surnames;

    Resolver(Organisations organisations, Boundary boundary, Words words) {
        this.organisations = organisations;
        this.boundary = boundary;
        this.before = words.of("before");
        this.cues = words.of("cue");
        this.titles = words.of("title");
        this.surnames = words.of("surname");
    }

    List<PlaceFound> resolve(String text, List<Mention> mentions) {
        Evidence evidence = new Evidence(text);
        boolean[] inside = new boolean[mentions.size()];
        Sense[] settled = new Sense[mentions.size()];
        for (int i = 0; i < settled.length; i++) {
            Mention m = mentions.get(i);
            inside[i] = organisations.contain(text, m.start(), m.end());
            settled[i] = certain(m);
            if (settled[i] != null) evidence.add(m, settled[i], inside[i] ? IN_ORGANISATION : 1);
        }
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] != null) continue;
            settled[i] = decide(text, mentions.get(i), evidence);
            if (settled[i] != null) evidence.add(mentions.get(i), settled[i], inside[i] ? IN_ORGANISATION : 1);
        }
        return found(text, mentions, settled, inside);
    }

    private static List<PlaceFound> found(String text, List<Mention> mentions, Sense[] settled, boolean[] inside) {
        List<PlaceFound> found = new ArrayList<>();
        for (int i = 0; i < settled.length; i++) {
            if (settled[i] == null) continue;
            Mention m = mentions.get(i);
            Region region = settled[i].division().region();
            if ((settled[i].kind() == PlaceKind.ZONE || text.startsWith("新区", m.end() - 2))
                    && isElsewhere(mentions, settled, i)) continue;
            found.add(new PlaceFound(m.start(), m.end(), region, settled[i].kind(), inside[i]));
        }
        return found;
    }

    /** 河源江东新区: the zone of that name in another city is not meant. */
    private static boolean isElsewhere(List<Mention> mentions, Sense[] settled, int i) {
        boolean chained = i > 0
                && settled[i - 1] != null
                && mentions.get(i - 1).end() == mentions.get(i).start();
        if (!chained) return false;
        Region host = settled[i - 1].division().region();
        Region zone = settled[i].division().region();
        return zone.lineage().stream().noneMatch(r -> r.code().equals(host.code()))
                && host.lineage().stream().noneMatch(r -> r.code().equals(zone.code()));
    }

    /** A province's short name is the province whatever else bears it (海南, 吉林), unless a chain says otherwise. */
    private static Sense certain(Mention m) {
        if (m.senses().size() == 1)
            return needsSupport(m, m.senses().get(0)) ? null : m.senses().get(0);
        if (m.chained()) return null;
        return m.senses().stream()
                .filter(s -> s.division().isProvince())
                .findFirst()
                .orElse(null);
    }

    /** A county's name of two characters without its level may be a piece of anything (复杂多样, 杂多县). */
    private static boolean needsSupport(Mention m, Sense s) {
        if (m.chained()) return false;
        boolean short2 = s.form() == Sense.Form.SHORT && s.division().isCounty() && m.end() - m.start() == 2;
        return s.isWeak() || (short2 && s.kind() == PlaceKind.DIVISION);
    }

    private Sense decide(String text, Mention m, Evidence evidence) {
        List<Sense> left =
                m.senses().stream().filter(s -> stands(text, m, s, evidence)).toList();
        if (left.stream().noneMatch(s -> evidence.mentions(s.division().parent()))) {
            List<Sense> towns = evidence.townsCalled(text.substring(m.start(), m.end()));
            if (!towns.isEmpty()) left = towns;
        }
        if (left.size() > 1) left = ofNamedCounties(left, evidence);
        if (left.size() > 1) left = evidence.bySentence(m, left);
        if (left.size() > 1) left = best(left, evidence);
        return left.isEmpty() ? null : common(left);
    }

    /** A town's name that several counties have: one of a county the text names goes first, whatever city stands nearer. */
    private static List<Sense> ofNamedCounties(List<Sense> candidates, Evidence evidence) {
        List<Sense> held = candidates.stream()
                .filter(s ->
                        s.division().isTown() && evidence.mentions(s.division().parent()))
                .toList();
        return held.isEmpty() ? candidates : held;
    }

    private boolean stands(String text, Mention m, Sense s, Evidence evidence) {
        if (!needsSupport(m, s) || evidence.namedInFull(s.division())) return true;
        if (isLevelled(text, m, s)) return true;
        if (isGivenName(text, m)) return false;
        if (s.kind() == PlaceKind.ZONE) return evidence.mentions(s.division().parent());
        boolean cued = before.isBefore(text, m.start()) || cues.isAt(text, m.end()) || standsAlone(text, m);
        if (!s.isWeak()) return cued || evidence.mentions(s.division().parent()) || standsFree(text, m);
        if (s.division().isCity()) return cued && evidence.mentions(s.division().parent());
        return cued
                && s.division().parent() != null
                && evidence.sentenceMentions(m, s.division().parent());
    }

    /** 云霄全县: the level told behind a stem makes it as good as the full name. */
    private static boolean isLevelled(String text, Mention m, Sense s) {
        String name = s.division().name();
        return text.startsWith("全" + name.charAt(name.length() - 1), m.end());
    }

    /** 乡贤沈海宁: a title and a surname before what might be a place. */
    private boolean isGivenName(String text, Mention m) {
        return surnames.isBefore(text, m.start()) && titles.isBefore(text, m.start() - 1);
    }

    private static boolean standsAlone(String text, Mention m) {
        return startsPhrase(text, m) && endsPhrase(text, m);
    }

    private boolean standsFree(String text, Mention m) {
        return startsPhrase(text, m) || endsPhrase(text, m) || !boundary.touchesWords(text, m.start(), m.end());
    }

    private static boolean startsPhrase(String text, Mention m) {
        return m.start() == 0 || !Character.isIdeographic(text.charAt(m.start() - 1));
    }

    private static boolean endsPhrase(String text, Mention m) {
        return m.end() == text.length() || !Character.isIdeographic(text.charAt(m.end()));
    }

    private static List<Sense> best(List<Sense> candidates, Evidence evidence) {
        double[] scores = candidates.stream()
                .mapToDouble(s -> evidence.score(s.division()))
                .toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        List<Sense> left = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) if (scores[i] * CLEARLY >= most) left.add(candidates.get(i));
        return left;
    }

    private static Sense common(List<Sense> left) {
        Division d = left.get(0).division();
        for (Sense s : left) d = d == null ? null : d.common(s.division());
        if (d == null) return null;
        Division holder = d;
        return left.stream()
                .filter(s -> Objects.equals(s.division(), holder))
                .findFirst()
                .orElse(new Sense(holder, left.get(0).kind(), Sense.Form.SHORT));
    }
}
