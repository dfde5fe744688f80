package whereas.writer.html;

/** How HTML pages look: close to the Word files, on a sheet of US Letter. */
final class HtmlStyle {
    static final String SHEET = """
            body { font: 12pt/1.15 "Times New Roman", "Liberation Serif", serif; max-width: 6.5in; margin: 1in auto; color: #000; background: #fff; }
            h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 12pt 0 6pt; }
            h2, h3 { font-size: 12pt; margin: 12pt 0 5pt; }
            h3 { font-style: italic; }
            p { margin: 0 0 8pt; }
            .letterhead { text-align: center; font-size: 9.5pt; border-bottom: 1px solid #000; padding-bottom: 6pt; margin-bottom: 14pt; }
            .letterhead div:first-child { font: small-caps bold 16pt "Times New Roman", "Liberation Serif", serif; }
            .subtitle { text-align: center; margin-bottom: 12pt; }
            .delivery { font-weight: bold; text-transform: uppercase; font-size: 10.5pt; margin-bottom: 3pt; }
            .reference { font-weight: bold; padding-left: .5in; text-indent: -.5in; }
            .quotation { margin: 0 .5in 8pt; text-align: justify; }
            .banner { border: 1px solid #000; padding: 4pt; text-align: center; font-weight: bold; }
            .note, .citation, .footnote { font-size: 10pt; }
            .closing { margin: 8pt 0 0; }
            address { font-style: normal; margin-bottom: 8pt; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 8pt; }
            th, td { vertical-align: top; text-align: left; font-size: 11pt; padding: 2pt 5pt; overflow-wrap: break-word; }
            th p, td p, li p { margin-bottom: 2pt; }
            table.grid th, table.grid td { border: 1px solid #7f7f7f; }
            table.grid th { background: #ededed; }
            table.columns td { padding: 3pt 9pt 4pt 0; }
            dt { float: left; clear: left; width: 1.5in; font-weight: bold; }
            dd { margin: 0 0 3pt 1.5in; }
            .caption { margin-left: 3.25in; margin-bottom: 12pt; }
            .signature { page-break-inside: avoid; }
            .signature .line { border-top: 1px solid #000; width: 3.25in; margin-top: 36pt; padding-top: 2pt; }
            .gap { background: #ffeb3b; font-weight: bold; }
            .page-break { page-break-after: always; border-top: 1px dashed #999; margin: 12pt 0; }
            .label { display: inline-block; width: 2.4in; height: 1in; font-size: 10pt; }
            """;

    private HtmlStyle() {
    }
}
