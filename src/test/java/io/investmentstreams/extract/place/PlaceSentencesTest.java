package io.investmentstreams.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceSentencesTest {
    private static final PlaceReader READER = new PlaceReader();

    @Test
    void aCountyIsFoundByItsName() {
        assertThat(READER.read("昆山市新兴产业发展大会举行"))
                .containsExactly(new PlaceFound(0, 3, new Region("320583", "江苏省/苏州市/昆山市"), PlaceKind.DIVISION, false));
    }

    static List<Arguments> sentences() throws IOException {
        try (var in = PlaceSentencesTest.class.getResourceAsStream("/place/sentences.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(f -> Arguments.of(f[0], f[1].equals("-") ? List.of() : List.of(f[1].split(" "))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceGivesItsPlaces(String sentence, List<String> paths) {
        assertThat(READER.read(sentence).stream()
                        .filter(p -> !p.inOrganisation())
                        .map(p -> p.region().path()))
                .isEqualTo(paths);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void placesDoNotChangeWithTheTextBefore(String sentence, List<String> paths) {
        String shifted = "项目进展如下。" + sentence;
        assertThat(READER.read(shifted).stream()
                        .filter(p -> !p.inOrganisation())
                        .map(p -> p.region().path()))
                .isEqualTo(paths);
    }

    static Stream<String> organisations() {
        return Stream.of("四川成渝教育投资有限公司", "无锡地铁集团", "北京清微智能、", "南京大学", "湖南日报", "清陶(昆山)能源有限公司");
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void aPlaceInTheNameOfAnOrganisationIsMarked(String name) {
        assertThat(READER.read(name)).hasSize(1).allMatch(PlaceFound::inOrganisation);
    }

    static Stream<String> governments() {
        return Stream.of("曲靖市人民政府", "长春市政府", "无锡市委", "合肥高新区管委会", "青海省工业和信息化厅", "梁溪区商务局");
    }

    @ParameterizedTest
    @MethodSource("governments")
    void aGovernmentIsNoOrganisation(String name) {
        assertThat(READER.read(name).stream().map(PlaceFound::inOrganisation).collect(Collectors.toList()))
                .containsExactly(false);
    }
}
