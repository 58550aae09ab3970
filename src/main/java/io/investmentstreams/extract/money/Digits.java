package io.investmentstreams.extract.money;

import io.investmentstreams.extract.text.Characters;

/** What single characters mean in Chinese numerals, everyday and formal (壹贰叁). */
final class Digits {
    private static final Characters NUMERALS = Characters.of("0123456789零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟廿卅卌万萬亿億兆");

    private Digits() {}

    /** 0–9; -1 for any other character. */
    static int chinese(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static boolean arabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** 10, 100 or 1000; 0 for any other character. */
    static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** 20, 30 or 40 written as one character; 0 for any other. */
    static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    /** The power of ten of 万, 亿 and 兆 (a million millions, as money is counted in it); 0 for any other character. */
    static int big(char c) {
        return switch (c) {
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    static boolean multiplier(char c) {
        return small(c) > 0 || big(c) > 0;
    }

    /** True for characters of which a written number is made. */
    static boolean numeral(char c) {
        return NUMERALS.has(c);
    }
}
