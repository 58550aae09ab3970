package io.investmentstreams.extract.text;

/** Turns an article as it came into the text the rules read. Thread-safe and immutable. */
public final class TextCleaner {
    private final Glyphs glyphs = new Glyphs();
    private final Pinyin pinyin;
    private final Suspicion suspicion;
    private final Repairer repairer;
    private final Furniture furniture = new Furniture();

    /** Loads the tables; some tens of milliseconds. */
    public TextCleaner() {
        Readings readings = new Readings();
        pinyin = new Pinyin(readings);
        Gbk gbk = new Gbk();
        suspicion = new Suspicion(glyphs, pinyin, gbk);
        repairer = new Repairer(glyphs, readings, pinyin, gbk, suspicion);
    }

    /** Cleans the body of an article. Any string will do, lone surrogates included. */
    public CleanText clean(String original) {
        Draft draft = new Writer(original, glyphs, pinyin, suspicion, repairer).write();
        return furniture.leaveOut(draft).finish(original, null);
    }

    /** Cleans a headline: as a body, but no line is left out and its spans say that they count in the title. */
    public CleanText cleanTitle(String title) {
        return new Writer(title, glyphs, pinyin, suspicion, repairer).write().finish(title, "title");
    }
}
