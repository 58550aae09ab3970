package io.investmentstreams.fuzz;

import java.nio.charset.Charset;
import java.util.List;

/** Harms a text in the ways texts are harmed on their way, and in some they are not. */
final class Damage {
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> INSERTED = List.of(
            "亿", "万元", "１２", "，", "。", "\n", "（", "）", "{{ x }}", "(xiàng)", "??", "\uD83D", "\uDC00", "\u0000",
            "\uFEFF", "\u202E", "<b>", "分别", "其中", "总投资", "9", ".", "-", "\u0301");
    private static final int LONGEST = 40;

    private final Chance chance;

    Damage(Chance chance) {
        this.chance = chance;
    }

    String harm(String text, int times) {
        String harmed = text;
        for (int i = 0; i < times; i++) harmed = harm(harmed);
        return harmed;
    }

    private String harm(String text) {
        int from = chance.below(text.length());
        int to = Math.min(text.length(), from + chance.below(LONGEST));
        String before = text.substring(0, from);
        String piece = text.substring(from, to);
        String after = text.substring(to);
        return switch (chance.below(7)) {
            case 0 -> before + after;
            case 1 -> before + piece + piece + after;
            case 2 -> before + chance.of(INSERTED) + piece + after;
            case 3 -> before + lossy(piece) + after;
            case 4 -> before + new StringBuilder(piece).reverse() + after;
            case 5 -> after + before;
            default -> before + (char) chance.below(0x10000) + after;
        };
    }

    /** A byte of the GBK form is lost and the rest is read on from there. */
    private String lossy(String piece) {
        byte[] bytes = piece.getBytes(GBK);
        if (bytes.length == 0) return piece;
        int lost = chance.below(bytes.length);
        byte[] left = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, left, 0, lost);
        System.arraycopy(bytes, lost + 1, left, lost, left.length - lost);
        return new String(left, GBK);
    }
}
