package whereas.bench;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The same packet by XDocReport with FreeMarker, the fastest engine of the field. Its reports come from the one registry
 * whose templates stay compiled; from any other one each packet would parse them anew.
 */
final class XDocReportPacket {
    private final List<IXDocReport> reports = new ArrayList<>();
    private final Map<String, Object> facts;

    XDocReportPacket(KheePacket packet) {
        facts = PlainFacts.of(packet);
        TemplateFromOutput template = new TemplateFromOutput(PlainFacts.expressions(facts));
        List<byte[]> files = new KheePacket(63).write();
        int notice = packet.indexOf("notice");
        int service = packet.indexOf("certificate-of-service");
        for (int i = 0; i < files.size(); i++) {
            UnaryOperator<String> loops = i == notice ? XDocReportPacket::noticeLoops : i == service ? XDocReportPacket::serviceLoops
                    : UnaryOperator.identity();
            reports.add(load("document-" + i, template.of(files.get(i), loops)));
        }
    }

    private static IXDocReport load(String name, byte[] template) {
        XDocReportRegistry registry = XDocReportRegistry.getRegistry();
        try {
            return registry.existsReport(name) ? registry.getReport(name)
                    : registry.loadReport(new ByteArrayInputStream(template), name, TemplateEngineKind.Freemarker);
        } catch (IOException | XDocReportException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String noticeLoops(String part) {
        return part.contains("<w:tbl>") ? TemplateFromOutput.envelopes(part, 0, "violatorEnvelopes", 2) : part;
    }

    private static String serviceLoops(String part) {
        if (!part.contains("<w:tbl>")) {
            return part;
        }
        String violators = TemplateFromOutput.envelopes(part, 0, "violatorEnvelopes", 2);
        String agencies = TemplateFromOutput.envelopes(violators, 1, "agencyEnvelopes", 3);
        return TemplateFromOutput.grid(agencies, 2, "agencyEmails");
    }

    /** Makes the whole packet once: all its Word files. */
    List<byte[]> write() {
        List<byte[]> files = new ArrayList<>();
        try {
            for (IXDocReport report : reports) {
                IContext context = report.createContext();
                context.putMap(facts);
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
                report.process(context, out);
                files.add(out.toByteArray());
            }
        } catch (IOException | XDocReportException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
