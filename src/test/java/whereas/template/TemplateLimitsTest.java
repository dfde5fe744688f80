package whereas.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.result.Result;

class TemplateLimitsTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as i></#list>", "<#list 1.. as i><#if i == 0>x</#if></#list>",
        "<#list 1..1000000 as a><#list 1..1000000 as b><#assign c = a></#list></#list>"})
    void anEndlessLoopIsStoppedWithItsLine(String loop) {
        Folder folder = new Folder(root, Folder.impatient());
        Result<Rendering> result = folder.body("<p>a</p>\n" + loop, Map.of());
        assertThat(Folder.messages(result)).singleElement().asString().startsWith(
                "t.ftl line 3: the template was stopped after 0.2 seconds; is there a loop that never ends?, in: »<#list");
        assertThat(result.value().document()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(new Folder(root).outline("<p>fine</p>", Map.of())).isEqualTo("body(fine)");
    }

    @Test
    void anEndlessLoopInALibraryNamesTheLibrary() {
        Folder folder = new Folder(root, Folder.impatient());
        folder.write("lib/x.ftl", "<#macro y>\n<#list 1.. as i></#list>\n</#macro>");
        assertThat(Folder.messages(folder.body("<#import \"/lib/x.ftl\" as x>\n<@x.y/>", Map.of()))).singleElement().asString()
                .startsWith("lib/x.ftl line 2: the template was stopped").endsWith("(used in t.ftl line 3)");
    }

    @Test
    void aConditionThatNeverEndsIsStopped() {
        Folder folder = new Folder(root, Folder.impatient());
        assertThat(Folder.messages(folder.templates().text("<#list 1.. as i></#list>", Map.of(), "packet.yaml")))
                .singleElement().asString().startsWith("packet.yaml: the template was stopped");
    }

    @Test
    void aMacroThatCallsItselfIsFound() {
        Folder folder = new Folder(root);
        assertThat(Folder.messages(folder.body("<#macro a>\n<@a/>\n</#macro>\n<@a/>", Map.of()))).singleElement().asString()
                .startsWith("t.ftl line 3: this calls itself without end, in: »<@a/>«");
        assertThat(Folder.messages(folder.body("<#function f x>\n<#return f(x + 1)>\n</#function>\n<p>${f(1)}</p>", Map.of())))
                .singleElement().asString().startsWith("t.ftl line 2: this calls itself without end, in: »<#function f x>");
        assertThat(folder.outline("<p>fine</p>", Map.of())).isEqualTo("body(fine)");
    }

    @Test
    void aTemplateThatIncludesItselfIsFound() {
        Folder folder = new Folder(root);
        folder.write("lib/x.ftl", "<p>x</p>\n<#include \"/lib/x.ftl\">");
        assertThat(Folder.messages(folder.body("<#include \"/lib/x.ftl\">", Map.of()))).singleElement().asString()
                .startsWith("lib/x.ftl line 2: this calls itself without end");
    }

    @Test
    void aDocumentCannotGrowWithoutEnd() {
        Folder folder = new Folder(root, new Limits(Duration.ofSeconds(60), 100_000));
        assertThat(Folder.messages(folder.body("<p>a</p>\n<#list 1.. as i><p>x</p></#list>", Map.of()))).singleElement().asString()
                .startsWith("t.ftl line 3: the document grows beyond 100000 characters; is there a loop that never ends?");
    }

    @Test
    void whoeverCancelsIsObeyedAndKeepsTheirFlag() {
        Folder folder = new Folder(root);
        assertThat(folder.outline("<#list 1..2 as i><p>x</p></#list>", Map.of())).isEqualTo("body(x) body(x)");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> folder.render("t.ftl", Map.of())).isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void manyThreadsMayUseTheSameTemplates() throws Exception {
        Folder folder = new Folder(root);
        folder.write("t.ftl", "<document title=\"\" author=\"\"><#list 1..50 as i><p>${name} ${i}</p></#list></document>");
        List<Callable<String>> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String name = "thread " + t;
            threads.add(() -> {
                String first = null;
                for (int i = 0; i < 50; i++) {
                    String outline = Outline.of(Folder.document(folder.render("t.ftl", Map.of("name", name))));
                    first = first == null ? outline : first;
                    assertThat(outline).isEqualTo(first).startsWith("body(" + name + " 1)").endsWith("body(" + name + " 50)");
                }
                return first;
            });
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(threads)) {
                done.get();
            }
        }
    }
}
