package whereas.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one plain sentence what FreeMarker says in an essay. */
final class PlainWords {
    private static final Pattern ACTUAL = Pattern.compile("evaluated to an? ([a-z_]+)");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?s)When calling (?:macro|function) \"(.+?)\", required parameter \"(.+?)\".*");

    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed ([^\\s]+?)\\.?\\s");
    private static final Pattern UNEXPECTED = Pattern.compile("(?s)^Encountered (.+?), but (?:was|were) expecting");

    private static final Pattern FIRST = Pattern.compile(
            "\\n\\s*\\n|\\n----|\\nTip:|\\n==>|\\. ?\\n?Help \\(|\\.?\\s+The blamed expression");

    private PlainWords() {
    }

    /** @param failed the instruction that failed, as FreeMarker writes it */
    static String of(TemplateException problem, String failed) {
        String essay = String.valueOf(problem.getMessageWithoutStackTop());
        String blamed = problem.getBlamedExpressionString();
        String subject = blamed != null ? "\"" + blamed + "\""
                : failed.startsWith("${") ? "\"" + failed.substring(2, failed.length() - 1) + "\"" : "the value";
        if (problem instanceof UnknownFact unknown) {
            return unknown.words();
        }
        if (problem instanceof InvalidReferenceException) {
            return subject + " is missing; test it with ?? first, or give another value with !";
        }
        if (essay.startsWith("Can't convert boolean")) {
            return subject + " is yes or no; say what to print with ?then(\"…\", \"…\")";
        }
        Matcher parameter = PARAMETER.matcher(essay);
        if (parameter.matches()) {
            return "\"" + parameter.group(1) + "\" needs its \"" + parameter.group(2) + "\", which is missing here";
        }
        String expected = expected(problem);
        Matcher actual = ACTUAL.matcher(essay);
        if (expected != null && actual.find()) {
            return subject + " is " + actual(actual.group(1)) + ", but " + expected + " is needed here";
        }
        return first(essay);
    }

    static String of(ParseException problem) {
        String essay = problem.getEditorMessage();
        Matcher unclosed = UNCLOSED.matcher(essay);
        Matcher unexpected = UNEXPECTED.matcher(essay);
        return "this is not a proper template: " + (unclosed.find() ? unclosed.group(1) + " is never closed"
                : unexpected.find() ? unexpected.group(1) + " has no place here" : first(essay));
    }

    private static String expected(TemplateException problem) {
        return switch (problem) {
            case NonNumericalException _ -> "a number";
            case NonBooleanException _ -> "yes or no";
            case NonSequenceException _, NonSequenceOrCollectionException _ -> "a list";
            case NonHashException _ -> "something with facts of its own";
            case NonStringException _ -> "text";
            default -> switch (problem.getClass().getSimpleName()) {
                case "NonStringOrTemplateOutputException" -> "text";
                case "NonMethodException" -> "a function";
                case "NonUserDefinedDirectiveLikeException" -> "a macro";
                default -> null;
            };
        };
    }

    private static String actual(String kind) {
        return switch (kind) {
            case "sequence", "collection" -> "a list";
            case "hash", "extended_hash" -> "a record with facts of its own";
            case "string" -> "text";
            case "number" -> "a number";
            case "boolean" -> "yes or no";
            case "method", "function", "macro" -> "a macro or function";
            case "namespace" -> "an imported library";
            default -> "a " + kind;
        };
    }

    /** The first paragraph of a message on one line. */
    private static String first(String essay) {
        String line = FIRST.split(essay.strip(), 2)[0].replaceAll("\\s+", " ").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
