package io.investmentstreams.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a person says against what the articles come to; it stands until the same subject is corrected otherwise, or the correction
 * is taken back. A project is meant by the observation its id comes from: it may since have become part of another record.
 *
 * @param subject merge, set: project id; split: article id; exclude: either
 * @param action  null takes the subject's correction back; then the rest says nothing
 * @param target  merge: the project it is one with; split: the project the article doesn't tell of, null: it stands all alone
 * @param values  set: see {@link Amendment}; else empty
 */
public record Correction(
        String subject, Action action, String target, Map<String, String> values, String author, String reason) {
    private static final Pattern PROJECT_ID = Pattern.compile("p[0-9a-f]{20}");

    /** What is to be done with the subject. */
    public enum Action {
        /** Two project records are one project. */
        MERGE,
        /** An article's observations are taken out of the records they were merged into. */
        SPLIT,
        /** A project, or all an article says, is not counted. The naive figure stays: it is of what was published. */
        EXCLUDE,
        /** Fields of a project are as given. */
        SET
    }

    /** @throws IllegalArgumentException saying what is wrong with it */
    public Correction {
        values = Map.copyOf(values);
        require(subject != null && !subject.isBlank(), "a correction needs a subject");
        if (action != null) check(subject, action, target, values, author, reason);
    }

    /** What takes a subject's correction back. */
    public static Correction takenBack(String subject) {
        return new Correction(subject, null, null, Map.of(), "", "");
    }

    /**
     * What is to stand when this is said while {@code standing} (null: nothing) stands for the subject: fields that are set join
     * those set before, each with who said so and why; anything else may only be said again.
     *
     * @throws IllegalArgumentException when they can't both stand
     */
    public Correction after(Correction standing) {
        if (action == null || standing == null || standing.action == null) return this;
        boolean again = action == standing.action && Objects.equals(target, standing.target);
        require(
                again,
                standing.action.name().toLowerCase(Locale.ROOT) + " of " + subject + " stands (" + standing.author
                        + ": " + standing.reason + "); take it back first");
        if (action != Action.SET) return this;
        Map<String, String> both = new TreeMap<>(standing.values);
        both.putAll(values);
        return new Correction(
                subject,
                action,
                null,
                both,
                joined(standing.author, author, ", "),
                joined(standing.reason, reason, "; "));
    }

    private static String joined(String before, String now, String sign) {
        return List.of(before.split(sign)).contains(now) ? before : before + sign + now;
    }

    /** Whether the text has the form of a project's id. */
    public static boolean isProjectId(String text) {
        return text != null && PROJECT_ID.matcher(text).matches();
    }

    private static void check(
            String subject, Action action, String target, Map<String, String> values, String author, String reason) {
        require(author != null && !author.isBlank(), "a correction needs an author");
        require(reason != null && !reason.isBlank(), "a correction needs a reason");
        boolean ofProject = action == Action.MERGE || action == Action.SET;
        require(!ofProject || isProjectId(subject), "not a project id: " + subject);
        require(
                action != Action.MERGE || isProjectId(target),
                "merge needs the id of the other project, not " + target);
        require(action != Action.MERGE || !subject.equals(target), "a project cannot be merged with itself");
        require(action != Action.SPLIT || target == null || isProjectId(target), "not a project id: " + target);
        if (action == Action.SET) Amendment.of(values);
        else require(values.isEmpty(), "only set takes values");
    }

    private static void require(boolean ok, String otherwise) {
        if (!ok) throw new IllegalArgumentException(otherwise);
    }
}
