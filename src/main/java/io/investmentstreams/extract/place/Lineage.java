package io.investmentstreams.extract.place;

/** How regions lie in one another. */
public final class Lineage {
    private Lineage() {}

    /** Whether the one is the other or lies in it, either way round. */
    public static boolean related(Region a, Region b) {
        return a.code().equals(b.code()) || liesIn(a, b) || liesIn(b, a);
    }

    /** Whether the first lies in the second and is not the second itself. */
    public static boolean liesIn(Region inner, Region outer) {
        String code = Region.parentCode(inner.code());
        while (code != null && !code.equals(outer.code())) code = Region.parentCode(code);
        return code != null;
    }

    /** The region right below {@code top} that holds {@code deep}. */
    public static Region below(Region deep, Region top) {
        Region r = deep;
        while (r.parent() != null && !r.parent().code().equals(top.code())) r = r.parent();
        return r;
    }
}
