package whereas.calendar;

/** The rules that are the same for both kinds of investigation, or that belong to one kind alone. */
final class PetitionRules {
    static final Rule COMMISSION_FILING = Rule.official("19 CFR 207.10(a)",
            "A petition that reaches the Commission after 12 noon Eastern Time is filed on the next business day.");
    static final Rule SUPPORT_COMMENTS = Rule.secondary("19 CFR 351.203(g) (2021)",
            "Comments on industry support are due five business days before the scheduled date of initiation.");
    static final Rule SUPPORT_REBUTTAL = Rule.secondary("19 CFR 351.203(g) (2021)",
            "Rebuttal comments on industry support are due two calendar days after the comments.");
    static final Rule CONSULTATIONS = Rule.official("19 CFR 351.202(i)(2)",
            "Commerce invites the exporting government to consult about the petition; no day is set, so the time up to "
                    + "initiation is shown.");
    static final Rule DUMPING_PERIOD = Rule.official("19 CFR 351.204(b)(1)",
            "Normally the four fiscal quarters most recently completed as of the month before the month of filing.");
    static final Rule DUMPING_PERIOD_NME = Rule.official("19 CFR 351.204(b)(1)",
            "For a nonmarket economy, normally the two fiscal quarters most recently completed as of the month before the "
                    + "month of filing.");
    static final Rule SUBSIDY_PERIOD = Rule.official("19 CFR 351.204(b)(2)",
            "Normally the fiscal year most recently completed, and the calendar year where fiscal years differ.");
    static final Rule VIEWS = Rule.secondary("19 U.S.C. 1671b(f), 1673b(f); notices of the Commission",
            "The Commission sends its views to Commerce within five business days of its determination.");

    static final Rule SCOPE_COMMENTS = Rule.official("62 FR 27296, 27323; 81 FR 24059; 19 CFR 351.303(b)(1)",
            "Scope comments are due 20 calendar days after the signature of the initiation.");
    static final Rule SCOPE_REBUTTAL = Rule.official("81 FR 24059; 19 CFR 351.303(b)(1)",
            "Rebuttal scope comments are due 10 calendar days after the deadline for the comments, as moved.");
    static final Rule CHARACTERISTICS = Rule.official("81 FR 24059; 19 CFR 351.303(b)(1)",
            "Comments on product characteristics are due 21 calendar days after the signature of the initiation.");
    static final Rule CHARACTERISTICS_REBUTTAL = Rule.official("81 FR 24059; 19 CFR 351.303(b)(1)",
            "Rebuttal comments on product characteristics are due 7 calendar days after the comments, as that notice dates "
                    + "them.");
    static final Rule CHARACTERISTICS_NOW = Rule.memory("notices of initiation from 2017 on; 19 CFR 351.303(b)(1)",
            "Comments on product characteristics are due 20 calendar days after the signature of the initiation.");
    static final Rule CHARACTERISTICS_REBUTTAL_NOW = Rule.memory("notices of initiation from 2017 on; 19 CFR 351.303(b)(1)",
            "Rebuttal comments on product characteristics are due 10 calendar days after the deadline for the comments.");

    private static final String SELECTION_NOTICE = "81 FR 24059; each notice of initiation sets its own intervals";
    static final String CBP_DATA = "Commerce puts the customs data on the record within five business days of publication.";
    static final String SELECTION_COMMENTS = "Comments on respondent selection are due seven calendar days after the "
            + "customs data.";
    static final String SELECTION_REBUTTAL = "Rebuttal comments on respondent selection are due five calendar days after "
            + "the deadline for the comments.";
    static final String SELECTION = "Commerce intends to select respondents within 20 days of publication.";

    static final Rule POSTPONEMENT_REQUEST = Rule.official("19 CFR 351.205(e)",
            "The petitioner asks for postponement 25 days or more before the scheduled preliminary determination.");
    static final Rule POSTPONEMENT_NOTICE = Rule.official("19 CFR 351.205(f)(1)",
            "Commerce tells the parties of a postponement not later than 20 days before the scheduled determination.");
    static final Rule FINAL_POSTPONED = Rule.official("19 U.S.C. 1673d(a)(2); 19 CFR 351.210(b)(2); 70 FR 24533",
            "A postponed final determination is due 135 days after publication of the preliminary determination.");
    static final Rule ALIGNMENT_REQUEST = Rule.official("19 CFR 351.210(i)",
            "The petitioner asks for alignment within five days of publication of the countervailing preliminary.");
    static final Rule ALIGNED_FINAL = Rule.official("19 U.S.C. 1671d(a)(1); 19 CFR 351.210(b)(4)",
            "An aligned countervailing final determination is due on the date of the antidumping one.");

    private PetitionRules() {}

    /** The intervals of respondent selection are known for 2016; later notices were not read and often differ. */
    static Rule selection(String sentence, boolean as2016) {
        return as2016 ? Rule.official(SELECTION_NOTICE, sentence) : Rule.memory(SELECTION_NOTICE, sentence);
    }
}
