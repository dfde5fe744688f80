package whereas.writer.html;

import java.util.Locale;

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

    /** Pages as the shipped reference document makes them: the same type, margins and spaces, so that they break at the same places. */
    static final String PAGED = """
            @page { size: 8.5in 11in; margin: 1in 1in 0.9in 1in;
              @top-left { content: element(header); vertical-align: top; padding-top: 36pt; }
              @bottom-center { content: element(footer); vertical-align: bottom; padding-bottom: 28.8pt; } }
            @page :first { @top-left { content: none; } margin-top: 0.5in; }
            .running-header { position: running(header); font-size: 10pt; }
            .running-footer { position: running(footer); font-size: 10pt; text-align: center; }
            .page::before { content: counter(page); }
            .pages::before { content: counter(pages); }
            body { font-family: "Liberation Serif"; font-size: 12pt; line-height: 13.8pt; margin: 0; }
            p { margin: 0 0 8pt; line-height: 15.2pt; orphans: 2; widows: 2; }
            h1 { font-size: 14pt; line-height: 16.1pt; text-align: center; text-transform: uppercase; margin: 6pt 0 6pt; page-break-after: avoid; }
            h2, h3 { font-size: 12pt; line-height: 13.8pt; margin: 12pt 0 5pt; page-break-after: avoid; }
            h3 { margin: 8pt 0 4pt; font-style: italic; }
            .letterhead { text-align: center; font-size: 9.5pt; line-height: 10.9pt; border-bottom: 0.75pt solid #000; padding-bottom: 6pt; margin-bottom: 6pt; }
            .letterhead div:first-child { font-variant: small-caps; font-weight: bold; font-size: 16pt; line-height: 18.4pt; letter-spacing: 1pt; margin-bottom: 2pt; }
            .subtitle { text-align: center; margin-bottom: 12pt; line-height: 13.8pt; page-break-after: avoid; }
            .date { margin: 6pt 0 12pt; line-height: 13.8pt; }
            .delivery { font-weight: bold; text-transform: uppercase; font-size: 10.5pt; line-height: 12.1pt; margin: 6pt 0 3pt; page-break-after: avoid; }
            .reference { font-weight: bold; padding-left: 36pt; text-indent: -36pt; margin: 6pt 0 10pt; line-height: 13.8pt; }
            .salutation { margin: 6pt 0 8pt; line-height: 13.8pt; }
            .closing { margin: 8pt 0 0; line-height: 13.8pt; page-break-after: avoid; }
            .quotation { margin: 0 36pt 8pt; text-align: justify; }
            .banner { border: 1pt solid #000; padding: 4pt; margin-bottom: 12pt; text-align: center; font-weight: bold; line-height: 13.8pt; }
            .note, .citation { font-size: 10pt; line-height: 11.5pt; margin-bottom: 6pt; }
            address { font-style: normal; margin-bottom: 8pt; page-break-inside: avoid; }
            ol, ul { margin: 0; padding-left: 36pt; }
            .lead-in { page-break-after: avoid; }
            ol[type=a] { list-style-type: lower-alpha; }
            ol[type=i] { list-style-type: lower-roman; }
            li p, li { margin-bottom: 5pt; line-height: 14.9pt; }
            li p { margin-bottom: 0; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 10pt; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { vertical-align: top; text-align: left; font-size: 11pt; line-height: 12.7pt; padding: 1.5pt 5.75pt; overflow-wrap: break-word; word-wrap: break-word; }
            th p, td p { margin: 1.5pt 0; line-height: 12.7pt; }
            td address { margin-bottom: 0; }
            table.grid th, table.grid td { border: 0.5pt solid #7f7f7f; }
            table.grid th { background-color: #ededed; }
            table.columns td { padding: 2.9pt 8.65pt 4.3pt 0; }
            dl { margin: 0 0 12pt; }
            dt { float: left; clear: left; width: 108pt; font-weight: bold; }
            dd { margin: 0 0 3pt 108pt; }
            .caption { margin: 0 0 12pt 234pt; }
            .signature { page-break-inside: avoid; page-break-before: avoid; }
            .signature .date { margin: 12pt 0 0; }
            .signature .line { border-top: 0.5pt solid #000; width: 234pt; margin-top: 36pt; padding-top: 2pt; }
            .gap { background-color: #ffeb3b; font-weight: bold; }
            .page-break { page-break-after: always; }
            .note-at-foot { float: footnote; counter-increment: footnote; font-size: 10pt; line-height: 11.5pt; }
            .note-at-foot::footnote-call { content: counter(footnote); font-size: 8pt; vertical-align: super; line-height: 0; }
            .note-at-foot::footnote-marker { content: counter(footnote) " "; font-size: 7pt; vertical-align: super; }
            a { color: #1f4e79; }
            .label { font-size: 10pt; }
            """;

    /** Beside those of SHEET, for a document with marks. */
    static final String MARKED_SHEET = """
            .mark { text-align: center; font-weight: bold; font-size: 10pt; }
            .marks { border-bottom: 1px solid #000; margin-bottom: 10pt; padding-bottom: 4pt; }
            .watermark { position: fixed; top: 45%; left: 0; right: 0; text-align: center; font-size: 44pt; font-weight: bold; color: #000; opacity: .1;
              transform: rotate(-45deg); pointer-events: none; }
            @media print { .marks { position: fixed; top: 0; } }
            """;

    /** Beside those of PAGED: the marks stand on the first page too. The watermark is drawn by the PDF's writer. */
    private static final String MARKED_PAGES = """
            @page { margin-top: %.2fin; }
            @page :first { margin-top: %.2fin; @top-left { content: element(firstmarks); vertical-align: top; padding-top: 30pt; } }
            .first-marks { position: running(firstmarks); font-size: 10pt; }
            .mark { text-align: center; font-weight: bold; font-size: 10pt; line-height: 11.5pt; }
            """;

    private HtmlStyle() {
    }

    /** The rules for pages that begin lower, by the number of their marks. */
    static String markedPages(int lines) {
        return String.format(Locale.ROOT, MARKED_PAGES, 0.95 + 0.16 * lines, 0.62 + 0.17 * lines);
    }
}
