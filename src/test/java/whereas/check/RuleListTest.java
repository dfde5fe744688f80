package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of the law's rules: each has a check of the program, or a reason why none. */
class RuleListTest {
    private static final Path RULES = Path.of("src/test/resources/review/rules.csv");

    @Test
    void eachRuleOfTheLawHasACheckOrAReason() throws IOException {
        String program = sources();
        List<String[]> rows = Files.readAllLines(RULES).stream().map(row -> row.split("\\|", -1)).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));

        Set<String> without = rows.stream().map(row -> row[2]).filter(check -> !check.startsWith("-") && !check.startsWith("trade-"))
                .filter(check -> !program.contains("\"" + check + "\"")).collect(Collectors.toSet());

        System.out.printf("rules of the law: %d, of which %d have a check%n", rows.size(), rows.stream().filter(row -> !row[2].startsWith("-")).count());
        assertThat(without).isEmpty();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/whereas/check"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
