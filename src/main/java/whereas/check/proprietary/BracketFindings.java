package whereas.check.proprietary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.document.Inline;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.proprietary.Brackets;
import whereas.proprietary.FactTexts;
import whereas.proprietary.Version;
import whereas.proprietary.VersionedFacts;
import whereas.proprietary.VersionedFacts.Secret;

/** Checks what stands in brackets. A finding goes into manifests, so none ever says what that is. */
public final class BracketFindings {
    private static final String PUBLIC_SUMMARY = "19 CFR 351.304(c)(1), as read before 88 FR 67079 amended it";
    private static final Rule UNBRACKETED = Rule.error("proprietary-unbracketed", Family.CONSISTENCY, Basis.official("19 CFR 351.304(b)(1)(i)"),
            "Put it in brackets there too, or leave it out.");
    private static final Rule SHOWN = Rule.error("public-text-shows-proprietary", Family.CONSISTENCY, Basis.official(PUBLIC_SUMMARY),
            "Write a summary or a ranged figure behind the bar, not the information itself.");
    private static final Rule RANGE = Rule.warning("public-figure-out-of-range", Family.FACTS, Basis.official(PUBLIC_SUMMARY),
            "Give a figure within 10 percent of the actual one, or an index.");
    private static final Rule NOT_ROUNDED = Rule.warning("figure-cannot-be-rounded", Family.FACTS, Basis.official(PUBLIC_SUMMARY),
            "Write the ranged figure itself behind the bar.");
    private static final Rule NO_SUMMARY = Rule.warning("proprietary-without-summary", Family.COMPLETENESS, Basis.official(PUBLIC_SUMMARY),
            "Write the summary or the ranged figure behind a bar, as in [1,234|1,200], or explain why it cannot be summarised.");
    private static final Rule EMPTY = Rule.warning("empty-brackets", Family.COMPLETENESS, Basis.PACKET,
            "Fill the brackets or take them out; write \\[ for a bracket that is only a bracket.");
    private static final Rule PUBLIC_DOCUMENT = Rule.error("brackets-in-public-document", Family.CONSISTENCY,
            Basis.official("19 CFR 351.303(b)(4)(v)"), "Choose another version of the submission, or take the brackets out.");
    private static final Rule RELEASABLE = Rule.error("double-brackets-in-releasable", Family.CONSISTENCY, Basis.official("19 CFR 351.304(b)(2)"),
            "Set submission.releasable to false and give the clear and compelling need, or use single brackets.");

    private final List<Finding> findings = new ArrayList<>();
    private final TradeMatter matter;

    private BracketFindings(TradeMatter matter) {
        this.matter = matter;
    }

    /**
     * Everything that is wrong with the brackets of a matter.
     *
     * @param inTemplates what the templates themselves mark as proprietary, with what their documents show of the facts
     * @param publicTexts the words of the public version of each document, by its title
     */
    public static List<Finding> of(TradeMatter matter, List<Inline.Proprietary> inTemplates, Map<String, String> publicTexts) {
        BracketFindings all = new BracketFindings(matter);
        List<Secret> secrets = VersionedFacts.secrets(matter);
        secrets.forEach(all::secret);
        all.version(secrets, inTemplates);
        all.unbracketed(Stream.concat(secrets.stream().map(Secret::words), inTemplates.stream().map(part -> Brackets.words(part.content()).strip()))
                .collect(Collectors.toCollection(LinkedHashSet::new)), publicTexts);
        return all.findings.stream().distinct().toList();
    }

    private void secret(Secret secret) {
        if (secret.words().isEmpty()) {
            if (secret.publicWords().isEmpty()) {
                add(EMPTY, secret.where(), "Brackets stand here with nothing in them.");
            }
            return;
        }
        if (secret.publicWords().isEmpty()) {
            add(NO_SUMMARY, secret.where(), "The public version will have empty brackets here, without a summary of what stands in them.");
        } else if (secret.cannotBeRounded()) {
            add(NOT_ROUNDED, secret.where(), "What stands in these brackets is to be rounded for the public version, but it is not a number of three or "
                    + "more digits that rounding changes; the public version will have empty brackets.");
        } else if (new Mentions(secret.words()).in(secret.publicWords().get())) {
            add(SHOWN, secret.where(), "What the public version is to say here shows the proprietary information itself.");
        } else if (Figures.tooFar(secret.words(), secret.publicWords().get())) {
            add(RANGE, secret.where(), "The public figure here differs from the actual one by more than 10 percent.");
        }
    }

    private void version(List<Secret> secrets, List<Inline.Proprietary> inTemplates) {
        boolean any = !secrets.isEmpty() || !inTemplates.isEmpty();
        if (any && matter.submission().version() == Submission.Version.PUBLIC_DOCUMENT) {
            add(PUBLIC_DOCUMENT, secrets.isEmpty() ? "submission.version" : secrets.getFirst().where(),
                    "The submission is a public document, which has no proprietary version, but something stands in brackets.");
        }
        if (matter.submission().releasable()) {
            secrets.stream().filter(secret -> secret.part().level() == Inline.Level.NOT_RELEASABLE).forEach(secret -> add(RELEASABLE, secret.where(),
                    "Double brackets keep this from release under administrative protective order, but submission.releasable says that all may be released."));
            if (secrets.isEmpty() && inTemplates.stream().anyMatch(part -> part.level() == Inline.Level.NOT_RELEASABLE)) {
                add(RELEASABLE, "submission.releasable", "A template has double brackets, but submission.releasable says that all may be released.");
            }
        }
    }

    /** The classical leak: what stands in brackets in one place stands without them in another. */
    private void unbracketed(Set<String> secrets, Map<String, String> publicTexts) {
        Map<String, String> listed = VersionedFacts.problems(matter).isEmpty() ? listed() : Map.of();
        for (String words : secrets) {
            Mentions mentions = new Mentions(words);
            if (mentions.telling()) {
                publicTexts.forEach((title, text) -> {
                    List<String> lines = text.lines().toList();
                    for (int i = 0; i < lines.size(); i++) {
                        if (mentions.in(lines.get(i))) {
                            findings.add(UNBRACKETED.broken(new Place(title, "", 0, i + 1, ""), leak(words)));
                        }
                    }
                });
                listed.forEach((where, text) -> {
                    if (mentions.in(text)) {
                        add(UNBRACKETED, where, leak(words));
                    }
                });
            }
        }
    }

    /** Says which secret it is by the field that has it in brackets, not by its words. */
    private String leak(String words) {
        String where = VersionedFacts.secrets(matter).stream().filter(secret -> secret.words().equals(words)).map(Secret::where).distinct()
                .collect(Collectors.joining(", "));
        return "The public version shows here what " + (where.isEmpty() ? "a template" : where) + " has in brackets.";
    }

    /** The facts that come into lists, labels and the manifest rather than into documents. */
    private Map<String, String> listed() {
        Map<String, String> listed = new LinkedHashMap<>();
        FactTexts.changed(VersionedFacts.of(matter, Version.PUBLIC), (where, text) -> {
            if (where.equals("title") || where.startsWith("serviceList[")) {
                listed.put(where, text);
            }
            return text;
        });
        return listed;
    }

    private void add(Rule rule, String where, String message) {
        findings.add(rule.broken(new Place(where, "", 0, 0, ""), message));
    }
}
