package whereas.bench;

import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whereas.writer.ZipWriter;

/**
 * Makes a template for XDocReport out of a Word file of ours, so that both say the same words: each fact in its text becomes
 * the expression that prints it, and each table of recipients becomes a loop over them.
 */
final class TemplateFromOutput {
    private static final Pattern TEXT = Pattern.compile("(<w:t xml:space=\"preserve\">)([^<]*)(</w:t>)");
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
    private static final Pattern RUNS = Pattern.compile("<w:r>.*</w:r>", Pattern.DOTALL);

    private final Map<String, String> expressions;
    private final Pattern facts;

    /** @param expressions each text that is a fact, with its expression */
    TemplateFromOutput(Map<String, String> expressions) {
        this.expressions = expressions.entrySet().stream().filter(e -> e.getKey().length() > 1)
                .collect(Collectors.toMap(e -> escaped(e.getKey()), Map.Entry::getValue, (first, _) -> first));
        this.facts = Pattern.compile(this.expressions.keySet().stream().sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** @param loops what becomes of the tables of recipients in the document's text */
    byte[] of(byte[] docx, UnaryOperator<String> loops) {
        ZipWriter zip = new ZipWriter();
        for (KheePacket.Part part : KheePacket.parts(docx)) {
            zip.add(part.name(), part.name().matches("word/(document|header.*|footer.*|footnotes)\\.xml")
                    ? bytes(withFacts(loops.apply(text(part.content())))) : part.content());
        }
        return zip.finish();
    }

    /** Makes a table, counted from 0, a loop over envelopes, so many of which stand in a row. */
    static String envelopes(String document, int table, String list, int columns) {
        return replaced(TABLE, document, table, tbl -> {
            String row = match(ROW, tbl, 0);
            String cell = match(CELL, row, 0);
            String lines = "[#list envelope as line]<w:r><w:t xml:space=\"preserve\">${line}</w:t></w:r>[#sep]<w:r><w:br/></w:r>[/#sep][/#list]";
            String loop = row.substring(0, row.indexOf(cell)) + "[#list row as envelope]" + replaced(RUNS, cell, 0, _ -> lines) + "[/#list]</w:tr>";
            return withRows(tbl, 0, "[#list " + list + "?chunk(" + columns + ", []) as row]" + loop + "[/#list]");
        });
    }

    /** Makes a table with a heading a loop over rows of texts. */
    static String grid(String document, int table, String list) {
        return replaced(TABLE, document, table, tbl -> {
            String row = match(ROW, tbl, 1);
            String loop = row;
            for (int i = 0; CELL.matcher(row).results().count() > i; i++) {
                String value = "${row[" + i + "]}";
                loop = replaced(CELL, loop, i, cell -> replaced(RUNS, cell, 0, _ -> "<w:r><w:t xml:space=\"preserve\">" + value + "</w:t></w:r>"));
            }
            return withRows(tbl, 1, "[#list " + list + " as row]" + loop + "[/#list]");
        });
    }

    private static String withRows(String table, int kept, String rows) {
        return table.substring(0, table.indexOf(match(ROW, table, kept))) + rows + "</w:tbl>";
    }

    private String withFacts(String xml) {
        return TEXT.matcher(xml).replaceAll(text -> Matcher.quoteReplacement(text.group(1)
                + facts.matcher(text.group(2)).replaceAll(fact -> Matcher.quoteReplacement("${" + expressions.get(fact.group()) + "}"))
                + text.group(3)));
    }

    private static String match(Pattern pattern, String text, int index) {
        return pattern.matcher(text).results().skip(index).findFirst().orElseThrow().group();
    }

    private static String replaced(Pattern pattern, String text, int index, UnaryOperator<String> replacement) {
        MatchResult found = pattern.matcher(text).results().skip(index).findFirst().orElseThrow();
        return text.substring(0, found.start()) + replacement.apply(found.group()) + text.substring(found.end());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String text(byte[] part) {
        return new String(part, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String part) {
        return part.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
