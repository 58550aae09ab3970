package io.investmentstreams.extract.date;

import io.investmentstreams.extract.text.HalfWidth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the dates named in clean (simplified) Chinese text, in one pass. Thread-safe. */
public final class DateReader {
    private final DateWords words = new DateWords();

    /**
     * All mentions in order, not overlapping. A missing year is that of the publication, or the one before where the
     * date would else lie after it; a missing month comes from the date named before, else from the publication.
     *
     * @param published day of publication; null when unknown: what cannot be told without it then has no date
     */
    public List<DateMention> read(String clean, LocalDate published) {
        char[] c = HalfWidth.fold(clean);
        List<Named> named = new DateScanner(c, words).scan();
        return new DateResolver(c, named, published).resolve();
    }

    /** The page's own publication stamp (a breadcrumb line such as 2022/03/10 19:50); empty when there is none. */
    public Optional<LocalDate> publicationStamp(String rawText) {
        return new PublicationStamp(HalfWidth.fold(rawText), words).find();
    }
}
