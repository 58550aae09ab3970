package io.investmentstreams.topology;

import io.investmentstreams.ledger.ProjectChange;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Headers of a record in {@code projects} that say why it was written, so that the changes of the totals can name it. */
final class ChangeHeaders {
    private static final String KIND = "cause-kind";
    private static final String ARTICLE = "cause-article";

    private ChangeHeaders() {}

    static Headers of(ProjectChange change) {
        Headers headers = new RecordHeaders();
        headers.add(KIND, change.cause().name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        if (change.articleId() != null) headers.add(ARTICLE, change.articleId().getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    /** {@code otherwise} where the header is missing, as in records that others wrote. */
    static ProjectChange.Cause kind(Headers headers, ProjectChange.Cause otherwise) {
        String kind = text(headers, KIND);
        return kind == null ? otherwise : ProjectChange.Cause.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** Null when no article caused it. */
    static String article(Headers headers) {
        return text(headers, ARTICLE);
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
