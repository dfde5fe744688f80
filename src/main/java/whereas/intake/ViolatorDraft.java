package whereas.intake;

import whereas.matter.Violator;

/** A party of a list as an alleged violator. */
public final class ViolatorDraft {
    private ViolatorDraft() {
    }

    /** The violator, whose id is made of its name. */
    public static Violator of(ImportedParty party) {
        return new Violator(Slug.of(party.name(), "violator"), party.name(), party.addressee().orElseGet(() -> officer(party.name())),
                Activities.of(party.roles()), party.addresses(), party.agent());
    }

    /** Where a list names nobody: the offices of 27 CCR 25903(c)(4); a limited liability company has managers instead. */
    private static String officer(String name) {
        PartyName party = new PartyName(name);
        return party.isLimitedLiabilityCompany() ? "Manager or Managing Member"
                : party.isOrganization() ? "President or Chief Executive Officer" : "";
    }
}
