package io.investmentstreams.serde;

import io.investmentstreams.avro.Article;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Avro creates no object of a class that it was not told to trust, since a schema may name any. */
public final class TrustedClasses {
    private static final String OURS = Article.class.getPackageName();

    private TrustedClasses() {}

    /** Adds the classes generated from our schemas to those that are trusted; a second call changes nothing. */
    public static synchronized void trustOurs() {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        if (!before.isTrusted(Article.class))
            ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(before, TrustedClasses::isOurs));
    }

    private static boolean isOurs(Class<?> type) {
        return SpecificRecord.class.isAssignableFrom(type)
                && type.getPackageName().equals(OURS);
    }
}
