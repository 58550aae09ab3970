package io.investmentstreams.cli;

import io.investmentstreams.extract.Explanation;
import io.investmentstreams.failure.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes explanations as HTML: one page for all, or into a folder a page an article. */
final class ExplainFiles implements AutoCloseable {
    private static final int LONGEST_NAME = 80;

    private final Path target;
    private final boolean onePage;
    private final List<Explanation> all = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /** @param target a name that ends in .html is a page, any other a folder, which is made when it is not there */
    ExplainFiles(Path target) {
        this.target = target;
        onePage = target.toString().endsWith(".html") && !Files.isDirectory(target);
        Path folder = onePage ? target.toAbsolutePath().getParent() : target;
        try {
            if (folder != null) Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    void add(Explanation e) {
        if (onePage) all.add(e);
        else write(target.resolve(name(e.article().id()) + ".html"), List.of(e));
    }

    /** An id may hold any character, and two ids or versions may give one name. */
    private String name(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
        String base = safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
        String name = base;
        for (int n = 2; !written.add(name); n++) name = base + "-" + n;
        return name;
    }

    @Override
    public void close() {
        if (onePage) write(target, all);
    }

    private static void write(Path file, List<Explanation> explanations) {
        try {
            Files.writeString(file, ExplainPage.of(explanations));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static UserError unwritable(Path path, IOException e) {
        return new UserError(path + " cannot be written: " + e.getClass().getSimpleName() + "; check the path", e);
    }
}
