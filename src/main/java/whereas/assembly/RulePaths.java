package whereas.assembly;

import java.util.Map;

/** Where to mend what a document lacks, so that no word of it leads to a fact. */
final class RulePaths {
    /** By the rule's id the fact, or the beginning of the facts, that the missing words are made from. */
    static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("responsible-individual-missing", "noticingParty.responsible"),
            Map.entry("period-missing", "period"),
            Map.entry("period-without-date", "period"),
            Map.entry("period-after-notice", "period"),
            Map.entry("route-missing", "exposures"),
            Map.entry("route-open", "exposures"),
            Map.entry("service-without-time", "service"),
            Map.entry("service-window", "service"),
            Map.entry("service-window-backwards", "service"),
            Map.entry("proof-without-date", "service"),
            Map.entry("proof-without-place-of-deposit", "service"),
            Map.entry("party-not-served", "service"),
            Map.entry("attorney-general-missing", "service"),
            Map.entry("agency-missing", "service"),
            Map.entry("city-attorney-missing", "service"),
            Map.entry("violator-served-by-email", "service"),
            Map.entry("proof-without-place-of-execution", "servers"),
            Map.entry("server-without-address", "servers"),
            Map.entry("server-without-county", "servers"),
            Map.entry("server-without-electronic-address", "servers"),
            Map.entry("company-certification-missing", "certifiers"),
            Map.entry("representative-certification-missing", "certifiers"),
            Map.entry("certification-without-capacity", "certifiers"),
            Map.entry("caption-total-pages-missing", "submission"),
            Map.entry("caption-version-missing", "submission"));

    private RulePaths() {
    }
}
