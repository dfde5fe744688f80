package whereas.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.document.Block;
import whereas.json.Names;

/** The names that markup may use. */
final class Vocabulary {
    static final Set<String> INLINE = Set.of("b", "strong", "i", "em", "u", "br", "fn", "a", "page", "pages", "gap",
            "bpi");
    static final Set<String> BLOCK = Set.of("h1", "h2", "h3", "p", "ol", "ul", "table", "address", "dl", "caption", "signature",
            "pagebreak");
    static final Set<String> MARGINS = Set.of("letterhead", "header", "footer");
    static final Set<String> HOLDS_TEXT = Set.of("li", "td", "th", "dt", "dd", "line", "date");
    static final Map<String, Block.Role> ROLES = named(Block.Role.values());
    static final Map<String, Block.TableRole> TABLE_ROLES = named(Block.TableRole.values());
    static final Map<String, Block.Numbering> NUMBERINGS =
            Map.of("1", Block.Numbering.DECIMAL, "a", Block.Numbering.LETTER, "i", Block.Numbering.ROMAN);

    /** Elements that stand in one place only, with that place. */
    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("li", "<ol> or <ul>"), Map.entry("tr", "<table>"),
            Map.entry("td", "<tr>"), Map.entry("th", "<tr> of a <thead>"), Map.entry("thead", "<table>"),
            Map.entry("tbody", "<table>"), Map.entry("dt", "<dl>"), Map.entry("dd", "<dl>"),
            Map.entry("line", "<letterhead>, <address>, <caption> or <signature>"), Map.entry("date", "<signature>"),
            Map.entry("document", "the outermost place"), Map.entry("letterhead", "<document>, before all else"),
            Map.entry("header", "<document>, before the text"), Map.entry("footer", "<document>, before the text"));
    private static final Set<String> ALL = Stream.of(INLINE, BLOCK, PLACES.keySet()).flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {
    }

    /** Why an element has no place inside another. */
    static String misplaced(String name, String inside) {
        if (PLACES.containsKey(name)) {
            return "<" + name + "> has no place in <" + inside + ">; it stands in " + PLACES.get(name);
        }
        if (BLOCK.contains(name)) {
            return "<" + name + "> has no place in <" + inside + ">; close <" + inside + "> before it";
        }
        if (INLINE.contains(name)) {
            return "<" + name + "> has no place directly in <" + inside + ">";
        }
        return "there is no element <" + name + ">" + Nearest.to(name, ALL).map(near -> "; did you mean <" + near + ">?").orElse("");
    }

    /** A hint for attributes that other vocabularies use to style text. */
    static String looks(String attribute) {
        return Set.of("style", "class", "align", "width", "color", "font", "size").contains(attribute)
                ? "; how a document looks is decided in reference.docx" : "";
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Names::of, Function.identity()));
    }
}
