package whereas.writer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import whereas.writer.docx.Specimen;

class TextWriterTest {
    @Test
    void everyKindOfBlockHasItsText() {
        assertThat(TextWriter.write(Specimen.document())).startsWith("""
                Cliffwood Law Firm, PC
                12100 Wilshire Blvd, Suite 800
                Los Angeles, CA 90025 · 310-200-3227

                DOC Investigation No. A-555-003
                Total Pages: 13
                Investigation

                June 3, 2022

                Via Certified Mail

                Managing Member
                Smith & <Sons> "LLC"
                1 Main Street
                Compton, CA 90221
                """).contains("""
                This text is strong, set apart, both, underlined, linked to oag.ca.gov/prop65, noted[1], and lacking [telephone of the noticing party] – naïve café 冷凍蟹肉 𝔘.
                """, """
                1. First of the list, counted from one.
                   (a) inner one
                   (b) inner two
                   A further paragraph of the first.
                2. Second
                """, """
                (i) one
                (ii) two

                - a point
                - another
                """, """
                Product | Chemicals | Alleged violators
                Product 1 | Lead and cadmium | Khee Trading, Inc.
                """, """
                Dated: June 3, 2022
                ____________________
                Ann Attorney
                CLIFFWOOD LAW FIRM, PC
                """).endsWith("[1] See section 25501(a)(4).\n");
    }
}
