package whereas.writer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khee Trading, Inc.                   | khee-trading-inc
            Müller & Söhne <GmbH>                | muller-sohne-gmbh
            冷凍                                  | unnamed
            CON                                  | con-
            """)
    void aPlainNameHasSmallLettersDigitsAndHyphens(String text, String name) {
        assertThat(FileNames.plain(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60-Day Notice of Violation           | 60-Day Notice of Violation
            Appendix A: A Summary                | Appendix A, A Summary
            ../../etc/passwd                     | etc passwd
            aux.docx                             | _aux.docx
            What? <This> "is" *it*               | What This is it
            """)
    void aReadableNameKeepsWhatEverySystemTakes(String text, String name) {
        assertThat(FileNames.readable(text)).isEqualTo(name);
    }

    @Property
    void noNameLeavesItsFolder(@ForAll String text) {
        for (String name : new String[] {FileNames.readable(text), FileNames.plain(text)}) {
            assertThat(name).isNotBlank().doesNotContain("/", "\\", ":", "\u0000").doesNotStartWith(".").doesNotEndWith(".");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(81);
        }
    }

    @Test
    void aLongNameIsCutBetweenLetters() {
        assertThat(FileNames.readable("𝔘".repeat(200))).isEqualTo("𝔘".repeat(80));
    }
}
