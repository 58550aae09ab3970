package io.investmentstreams.extract.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.text.CueTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectorClassifierTest {
    private final SectorClassifier classifier = new SectorClassifier();

    @ParameterizedTest
    @CsvSource({
        "高纯石英砂新材料项目, new_materials",
        "新能源汽车线束工厂, new_energy_vehicles",
        "锂电池隔膜生产基地, new_energy",
        "12英寸晶圆制造项目, integrated_circuits",
        "商业火箭总装基地, aerospace",
        "生猪屠宰及肉制品加工项目, agriculture_food",
        "冷链物流园, logistics_trade",
        "主题乐园度假区, culture_tourism",
        "智能家电产业园, consumer_manufacturing",
        "大模型训练平台, artificial_intelligence",
        "危废处置中心, energy_saving_environment",
        "烯烃一体化项目, chemicals",
        "电竞产业园, digital_creative",
        "城市更新项目, real_estate_infrastructure",
        "产业引导母基金, finance_funds",
        "创新药研发总部, biomedicine",
        "数控机床生产线, high_end_equipment",
        "光模块生产基地, new_generation_it",
        "国际职业学院, modern_services",
        "神秘计划, other"
    })
    void tellsTheSectorFromTheName(String name, String sector) {
        assertThat(classifier.classify(name, List.of())).isEqualTo(sector);
    }

    @Test
    void asksTheContextWhereTheNameIsSilent() {
        assertThat(classifier.classify("华东总部项目", List.of("集中签约的人工智能产业项目"))).isEqualTo("artificial_intelligence");
    }

    @Test
    void aSpanOverSeveralSectorsHasNone() {
        assertThat(classifier.common("涵盖人工智能、生物医药等领域")).isNull();
        assertThat(classifier.common("集中签约的生物医药项目")).isEqualTo("biomedicine");
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsInventedNames(String sectors, String name, String said) {
        String sector = classifier.classify(name, said.isEmpty() ? List.of() : List.of(said));
        assertThat(sector).isIn((Object[]) sectors.split(","));
    }

    static Stream<Arguments> names() throws IOException {
        try (InputStream in = SectorClassifierTest.class.getResourceAsStream("/extract/sector-names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(f -> Arguments.of(f[1], f[2], f[3]));
        }
    }

    @Test
    void aWordWithinALatinWordIsNone() {
        assertThat(classifier.classify("CARE项目", List.of())).isEqualTo(SectorClassifier.OTHER);
        assertThat(classifier.classify("AR眼镜内容平台", List.of())).isNotEqualTo(SectorClassifier.OTHER);
    }

    @Test
    void theNameOfTheFirmTellsLessThanWhatItBuilds() {
        assertThat(classifier.classify("东海化工集团温泉酒店项目", List.of())).isEqualTo("culture_tourism");
        assertThat(classifier.classify("东海化工集团总部项目", List.of())).isEqualTo("chemicals");
    }

    @Test
    void theThemeIsWhatMostWordsOfTheArticleSpeakOf() {
        assertThat(classifier.theme("集中签约一批光伏项目", "")).isEqualTo("new_energy");
        assertThat(classifier.theme(null, "酒店与景区相连,民宿和温泉在侧,另有一家银行。")).isEqualTo("culture_tourism");
        assertThat(classifier.theme(null, "既有光伏,也有芯片。")).isEqualTo(SectorClassifier.OTHER);
    }

    @Test
    void noWordStandsInTheTableTwice() {
        List<String> words = CueTable.lines("sector-cues.tsv").stream()
                .flatMap(line -> Stream.of(line.split("\t", -1)[2].split(" ")))
                .toList();
        assertThat(words)
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyLeafHasWords() {
        Set<String> labels = new TreeSet<>();
        for (String line : CueTable.lines("sector-cues.tsv")) labels.add(line.split("\t", -1)[0]);
        labels.removeIf(label -> label.startsWith("+"));
        Set<String> leaves = new TreeSet<>(Sectors.bundled().names());
        leaves.remove(Sectors.ALL);
        leaves.remove(SectorClassifier.OTHER);
        leaves.remove(Sectors.UNALLOCATED);
        assertThat(labels).isEqualTo(leaves);
    }
}
