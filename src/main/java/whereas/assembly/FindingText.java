package whereas.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.json.RecordWriter;

/** Findings as the terminal shows them, and as other programs read them. */
public final class FindingText {
    private FindingText() {
    }

    /** A JSON array with an object for each finding; a finding without a line has line 0. */
    public static String json(List<Finding> findings) {
        return RecordWriter.write(findings.stream().map(finding -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", finding.id());
            fields.put("severity", finding.severity());
            fields.put("message", finding.message());
            fields.put("citation", finding.rule().basis().words());
            fields.put("file", finding.place().file());
            fields.put("line", finding.place().line());
            fields.put("quote", finding.place().quote());
            return fields;
        }).toList());
    }

    /** A few lines for each finding, then how many there are. */
    public static String plain(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.severity().name().toLowerCase(Locale.ROOT)).append("  ").append(finding.place().words()).append("  "
                    + "[").append(finding.id()).append("]\n");
            text.append("    ").append(finding.message()).append('\n');
            if (!finding.place().quote().isEmpty()) {
                text.append("    > ").append(finding.place().quote()).append('\n');
            }
            text.append("    ").append(finding.rule().basis().words()).append(finding.rule().mend().isEmpty() ? "" : ": "
                    + finding.rule().mend()).append("\n\n");
        }
        return text.append(count(findings, Severity.ERROR, "error")).append(", ").append(count(findings, Severity.WARNING,
                "warning")).append(", ")
                .append(count(findings, Severity.NOTE, "note")).append('\n').toString();
    }

    private static String count(List<Finding> findings, Severity severity, String word) {
        long count = findings.stream().filter(finding -> finding.severity() == severity).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
