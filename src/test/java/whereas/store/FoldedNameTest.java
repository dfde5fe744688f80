package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khee Trading, Inc.                  | KHEE TRADING INC
            Khee Trading, Inc.                  | Khee Trading
            JID Freezer Service, LLC.           | J.I.D. Freezer Service L.L.C.
            JID Freezer Service, LLC            | JID Freezer Service Limited Liability Company
            Smith & Sons Co., Ltd.              | Smith and Sons
            O'Brien Foods Corp.                 | O’BRIEN FOODS Corporation
            The Café Company                    | Cafe Co
            Müller-Groß GmbH                    | MULLER GROSS
            7-Eleven                            | 7 Eleven, Inc.
            株式会社 海 Trading                   | 株式会社 海 TRADING Inc
            """)
    void twoSpellingsOfOneNameFoldToTheSame(String one, String other) {
        assertThat(FoldedName.of(other)).isEqualTo(FoldedName.of(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khee Trading, Inc.      | Khee Trading Group, Inc.
            The Company, Inc.       | The Limited, Inc.
            Ltd                     | Inc
            !!!                     | ???
            有限公司                 | 株式会社
            """)
    void differentNamesStayDifferent(String one, String other) {
        assertThat(FoldedName.of(other)).isNotEqualTo(FoldedName.of(one));
    }

    @Test
    void aNameThatIsAllKindOfCompanyKeepsAWord() {
        assertThat(FoldedName.of("The Company, Inc.")).isEqualTo("company");
        assertThat(FoldedName.of("Co.")).isEqualTo("co");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFoldedNameAlwaysFitsItsColumn(@ForAll String name) {
        assertThat(FoldedName.of(name)).hasSizeLessThanOrEqualTo(FoldedName.MAX_LENGTH);
        assertThat(FoldedName.of("x" + "😀".repeat(300) + name)).hasSizeLessThanOrEqualTo(FoldedName.MAX_LENGTH);
        String rare = FoldedName.of("x" + "𠀀".repeat(300) + name);
        assertThat(rare).as("whole characters only").isEqualTo("x" + "𠀀".repeat(99));
    }
}
