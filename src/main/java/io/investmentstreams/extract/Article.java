package io.investmentstreams.extract;

/**
 * One published text, as it came.
 *
 * @param id          key of the article everywhere; when the source gives none, SHA-256 (hex) of the url, else of the text
 * @param url         where it was published; null when unknown
 * @param source      name of the outlet; null when unknown
 * @param title       headline; null when the source has none or it is part of the text
 * @param text        the body, unrepaired; never null
 * @param publishedAt ISO date or date-time as given; null when unknown
 * @param fetchedAt   ISO date or date-time as given; null when unknown
 */
public record Article(
        String id, String url, String source, String title, String text, String publishedAt, String fetchedAt) {}
