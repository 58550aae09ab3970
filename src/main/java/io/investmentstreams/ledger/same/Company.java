package io.investmentstreams.ledger.same;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An investor's name taken apart.
 *
 * @param core  the name without legal form and group words, see {@link Wording#investorCore}
 * @param brand the core without the place at its head and the words for its trade: what a parent and its subsidiaries share
 */
record Company(String core, String brand) {
    private static final int TELLING_BRAND = 3;
    private static final int LONG = 4;

    static Company of(String core, Collection<String> placeWords, Wording wording) {
        String brand = core;
        for (String head : placeWords) brand = withoutHead(brand, head);
        for (String head : wording.words("company-heads")) brand = withoutHead(brand, head);
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String trade : wording.words("company-trades")) {
                if (brand.endsWith(trade) && brand.length() - trade.length() >= 2) {
                    brand = brand.substring(0, brand.length() - trade.length());
                    cut = true;
                }
            }
        }
        return new Company(core, brand);
    }

    private static String withoutHead(String name, String head) {
        return name.startsWith(head) && name.length() - head.length() >= 2 ? name.substring(head.length()) : name;
    }

    /** What may stand for the companies in the name of a project, longer forms first. */
    static List<String> spellings(Collection<Company> companies) {
        return companies.stream()
                .flatMap(c -> Stream.of(c.core, c.brand))
                .distinct()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }

    /** One name inside the other, the same brand of three letters or more, or a single letter mistaken in a long name. */
    boolean same(Company other) {
        return core.contains(other.core)
                || other.core.contains(core)
                || (brand.length() >= TELLING_BRAND && brand.equals(other.brand))
                || oneLetterMistaken(core, other.core);
    }

    /** Parent and subsidiary, or two of one group, as far as a short brand can tell. */
    boolean sameHouse(Company other) {
        return brand.equals(other.brand);
    }

    private static boolean oneLetterMistaken(String a, String b) {
        if (a.length() != b.length() || a.length() < LONG) return false;
        int mistaken = 0;
        for (int i = 0; i < a.length(); i++) if (a.charAt(i) != b.charAt(i)) mistaken++;
        return mistaken == 1;
    }
}
