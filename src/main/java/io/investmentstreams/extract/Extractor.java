package io.investmentstreams.extract;

import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Readers;
import io.investmentstreams.extract.text.TextCleaner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads one article. Thread-safe; the tables are loaded once, by the constructor. */
public final class Extractor {
    /** Changes whenever the rules or their tables do. */
    public static final String RULES_VERSION = "1";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TextCleaner cleaner = new TextCleaner();
    private final Readers readers = new Readers();
    private final Drafter drafter = new Drafter();

    /** What the article says about investment; spans count in the article's text (or title) as it came. */
    public Announcement extract(Article article) {
        return read(article).announcement();
    }

    /** The same with the rule and the reason for every span. */
    public Explanation explain(Article article) {
        Read read = read(article);
        Announcement announcement = read.announcement();
        return new Explanation(article, announcement, read.explained(announcement));
    }

    private Read read(Article article) {
        LocalDate published = publishedOn(article.publishedAt());
        if (published == null)
            published = readers.dates().publicationStamp(article.text()).orElse(null);
        Facts body = readers.read(cleaner.clean(article.text()), published);
        Facts title = article.title() == null || article.title().isBlank()
                ? null
                : readers.read(cleaner.cleanTitle(article.title()), published);
        boolean flood = VerdictRules.isFlood(body) || (title != null && VerdictRules.isFlood(title));
        Draft draft = flood ? null : drafter.draft(body, title);
        Draft headline = flood || title == null ? null : drafter.draft(title, null);
        return new Read(article.id(), body, draft, headline, published);
    }

    /**
     * What was read of an article.
     *
     * @param draft    of the body; null when there is too much of it to be read
     * @param headline of the title; null when there is none
     */
    private record Read(String id, Facts body, Draft draft, Draft headline, LocalDate published) {
        Announcement announcement() {
            return draft == null
                    ? Composer.unread(id, body, published)
                    : Composer.compose(id, draft, headline, published);
        }

        List<Explained> explained(Announcement announcement) {
            if (draft == null) return Explainer.unread(announcement);
            return Explainer.explain(announcement, headline == null ? List.of(draft) : List.of(headline, draft));
        }
    }

    /** The day in China of an ISO date or date-time; null when it is neither. */
    static LocalDate publishedOn(String stamp) {
        if (stamp == null || stamp.isBlank()) return null;
        String s = stamp.strip().replace(' ', 'T');
        List<Function<String, LocalDate>> forms = new ArrayList<>();
        forms.add(LocalDate::parse);
        forms.add(x -> OffsetDateTime.parse(x).atZoneSameInstant(CHINA).toLocalDate());
        forms.add(x -> Instant.parse(x).atZone(CHINA).toLocalDate());
        forms.add(x -> LocalDateTime.parse(x).toLocalDate());
        for (Function<String, LocalDate> form : forms) {
            LocalDate day = tryParse(form, s);
            if (day != null) return day;
        }
        return null;
    }

    private static LocalDate tryParse(Function<String, LocalDate> form, String s) {
        try {
            return form.apply(s);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
