package io.investmentstreams.ledger;

import io.investmentstreams.extract.AmountMention;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How the index is laid out: which entries a reading is filed under, and the keys of those kept beside. */
final class Entries {
    static final String PROJECTS = "P|";
    static final String CEREMONIES = "C|";
    private static final char END = '\n';

    private Entries() {}

    /** Every entry that finds this reading again; a function of the reading. */
    static Map<String, String> of(Reading reading, Observations all, SameProject projects, SameCeremony ceremonies) {
        Map<String, String> entries = new TreeMap<>();
        for (Sighting s : all.sightings().values()) {
            projects.keys(s).forEach(key -> file(entries, PROJECTS + key, s.id().text()));
            if (speaksOfUnknownCeremony(s, all))
                for (String code : Places.codes(s.item().region()))
                    file(entries, signedAt(code, s.day()), s.id().text());
        }
        for (Headline h : all.ceremonies()) {
            ceremonies.keys(h).forEach(key -> file(entries, CEREMONIES + key, h.id().text()));
            if (h.total().region() != null && h.day() != null)
                file(entries, ceremonyAt(h.total().region().code(), h.day()), h.id().text());
        }
        NaiveSum.foreign(reading).forEach(m -> naiveUse(entries, m, reading));
        return entries;
    }

    /** Whether a sighting may belong to a ceremony that only other articles give the figures of. */
    static boolean speaksOfUnknownCeremony(Sighting s, Observations all) {
        return s.ceremony() && s.day() != null && s.stage().countsAsSigned() && !all.hasCeremony();
    }

    static String group(String key) {
        return key + END;
    }

    static String signedAt(String regionCode, LocalDate day) {
        return "S|" + regionCode + "|" + day;
    }

    static String ceremonyAt(String regionCode, LocalDate day) {
        return "H|" + regionCode + "|" + day;
    }

    /** Observation to the id of its project; headline to the text of the smallest headline of its ceremony. */
    static String member(ObservationId id) {
        return "m|" + id.text();
    }

    /** Project id to the entry by which a rate finds it. */
    static String useOf(String projectId) {
        return "v|" + projectId;
    }

    static String use(String currency, LocalDate day) {
        return "u|" + currency + "|" + day;
    }

    static boolean isArticle(String use) {
        return use.startsWith("n@");
    }

    static String article(String use) {
        return use.substring(2);
    }

    private static void naiveUse(Map<String, String> entries, AmountMention m, Reading reading) {
        LocalDate day = NaiveSum.day(m, reading.announcement());
        if (day != null) file(entries, use(m.amount().currency(), day), "n@" + reading.articleId());
    }

    private static void file(Map<String, String> entries, String key, String value) {
        entries.put(group(key) + value, value);
    }
}
