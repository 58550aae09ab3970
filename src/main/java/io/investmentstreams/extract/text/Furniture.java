package io.investmentstreams.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out the lines around an article: navigation, by-lines, legal notices, link lists, buttons, file names. Immutable. */
final class Furniture {
    /** No line longer than this is furniture. */
    private static final int LONGEST = 600;

    private static final int SHORT = 40;
    private static final int SENTENCE = 12;
    private static final int MENU_WORDS = 5;
    private static final Pattern FILE = Pattern.compile("\\S{1,80}\\.(jpe?g|png|gif|webp|bmp|svg|mp4)");
    private static final Pattern MONEY =
            Pattern.compile("[\\d百千万亿]\\s?(亿|万|元|美元|欧元|港元|日元|英镑)|[$€¥£]\\s?\\d|\\b(USD|RMB|EUR|CNY)\\b|签约");
    private static final Expression PARTED = Expression.of("[ |·]");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d\\s?[-/.年]\\s?\\d{1,2}");

    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> inShort = new ArrayList<>();
    private final Cues inLong = new Cues();
    private final List<String> notices = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    Furniture() {
        for (String line : Glyphs.lines("/extract/text/furniture.tsv")) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length == 2) enter(cells[0], cells[1]);
        }
    }

    private void enter(String kind, String cue) {
        switch (kind) {
            case "line" -> whole.add(cue);
            case "start" -> starts.add(cue);
            case "notice" -> notices.add(cue);
            case "short" -> inShort.add(cue);
            case "long" -> inLong.add(cue);
            case "list" -> lists.add(cue);
            default -> throw new IllegalStateException("furniture.tsv: unknown kind " + kind);
        }
    }

    /** The draft without those lines; the draft itself if nothing else would be left, or if it is one line only. */
    Draft leaveOut(Draft draft) {
        List<String> lines = lines(draft);
        if (lines.size() < 2) return draft;
        boolean chinese = lines.stream().anyMatch(line -> hasHans(line, SENTENCE));
        int[] kept = new int[lines.size() * 2];
        int n = 0;
        boolean inList = false;
        int at = 0;
        for (String line : lines) {
            inList = isListHead(line) || (inList && !isSentence(line));
            if (!inList && !(chinese && isFurniture(line))) {
                kept[n++] = at;
                kept[n++] = Math.min(at + line.length() + 1, draft.length());
            }
            at += line.length() + 1;
        }
        if (n == 0 || n == kept.length) return draft;
        return draft.only(Arrays.copyOf(kept, n));
    }

    private static List<String> lines(Draft draft) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= draft.length(); i++) {
            if (i < draft.length() && draft.at(i) != '\n') continue;
            if (i > start || i < draft.length()) lines.add(draft.text(start, i));
            start = i + 1;
        }
        return lines;
    }

    private boolean isListHead(String line) {
        return line.length() <= SENTENCE && lists.stream().anyMatch(line::contains);
    }

    private boolean isFurniture(String line) {
        if (line.length() > LONGEST) return false;
        if (isNoProse(line)) return true;
        return hasCue(line) && !MONEY.matcher(line).find();
    }

    private boolean hasCue(String line) {
        if (inLong.in(line)) return true;
        boolean sentence = isSentence(line);
        if (sentence && line.length() > 2 * SHORT) return notices.stream().anyMatch(line::startsWith);
        boolean cue = whole.contains(line)
                || isBreadcrumb(line)
                || isMenu(line)
                || starts.stream().anyMatch(line::startsWith)
                || (line.length() <= SHORT && inShort.stream().anyMatch(line::contains));
        return cue && !DATE.matcher(line).find();
    }

    /** File names, templates, and lines without a Chinese character that name no money. */
    private static boolean isNoProse(String line) {
        if (line.contains("{{") && line.contains("}}")) return true;
        if (line.length() <= 2 * SHORT
                && line.indexOf('.') > 0
                && FILE.matcher(line.toLowerCase(Locale.ROOT)).matches()) return true;
        return !hasHans(line, 1)
                && !MONEY.matcher(line).find()
                && !DATE.matcher(line).find();
    }

    private static boolean isBreadcrumb(String line) {
        if (line.length() > 2 * SHORT || isSentence(line)) return false;
        long arrows = line.chars().filter(c -> c == '>' || c == '»' || c == '›').count();
        return arrows >= 2 || (arrows == 1 && line.endsWith("正文"));
    }

    private static boolean isMenu(String line) {
        if (!PARTED.isIn(line) || isSentence(line) || line.indexOf(',') >= 0 || line.indexOf('、') >= 0) return false;
        String[] words = line.split("[ |·]+");
        return words.length >= MENU_WORDS
                && line.length() <= words.length * 6
                && line.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSentence(String line) {
        return line.length() >= SENTENCE && (line.indexOf('。') >= 0 || line.endsWith(";") || line.endsWith("!"));
    }

    private static boolean hasHans(String line, int enough) {
        int hans = 0;
        for (int i = 0; i < line.length() && hans < enough; i++) if (Glyphs.isHan(line.charAt(i))) hans++;
        return hans >= enough;
    }
}
