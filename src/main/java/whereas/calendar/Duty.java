package whereas.calendar;

/**
 * The two kinds of investigation with the time limits that the statute gives each of them, in days. The notice at 70 FR
 * 24533 moves what Commerce must decide on a day off to its next business day.
 */
enum Duty {
    ANTIDUMPING(140, 190, "1673a", "1673b", "1673b(b)(1)(A)", "1673b(c)(1)", "1673d", "1673e"),
    COUNTERVAILING(65, 130, "1671a", "1671b", "1671b(b)(1)", "1671b(c)(1)", "1671d", "1671e");

    final int preliminaryDays;
    final int postponedDays;
    final Rule initiation;
    final Rule extendedInitiation;
    final Rule commission;
    final Rule commissionExtended;
    final Rule preliminary;
    final Rule postponed;
    final Rule finalDetermination;
    final Rule commissionFinal;
    final Rule commissionFinalAfterNegative;
    final Rule order;

    Duty(int preliminaryDays, int postponedDays, String petition, String prelim, String limit, String longer,
            String last, String order) {
        String usc = "19 U.S.C. ";
        this.preliminaryDays = preliminaryDays;
        this.postponedDays = postponedDays;
        initiation = Rule.official(usc + petition + "(c)(1)(A); 19 CFR 351.203(b)(1); 70 FR 24533",
                "Commerce decides on initiation within 20 days after the petition is filed.");
        extendedInitiation = Rule.official(usc + petition + "(c)(1)(B); 19 CFR 351.203(b)(2); 70 FR 24533",
                "Where Commerce polls the industry, it decides on initiation within 40 days after the petition is filed.");
        commission = Rule.official(usc + prelim + "(a)(2)(A)(i); 19 CFR 201.14(a)",
                "The Commission determines within 45 days after the petition is filed with it.");
        commissionExtended = Rule.official(usc + prelim + "(a)(2)(A)(ii); 19 CFR 201.14(a)",
                "After an extended initiation the Commission determines within 25 days of notice of the initiation.");
        preliminary = Rule.official(usc + limit + "; 19 CFR 351.205(b); 70 FR 24533",
                "The preliminary determination is due " + preliminaryDays + " days after initiation, and not before an "
                        + "affirmative preliminary determination of the Commission.");
        postponed = Rule.official(usc + longer + "; 19 CFR 351.205(b)(2); 70 FR 24533",
                "A postponed preliminary determination is due " + postponedDays + " days after initiation.");
        finalDetermination = Rule.official(usc + last + "(a)(1); 19 CFR 351.210(b)(1); 70 FR 24533",
                "The final determination is due 75 days after the preliminary determination.");
        commissionFinal = Rule.official(usc + last + "(b)(2); 19 CFR 201.14(a)",
                "The Commission determines before the later of 120 days after the affirmative preliminary and 45 days after "
                        + "the affirmative final determination.");
        commissionFinalAfterNegative = Rule.official(usc + last + "(b)(3); 19 CFR 201.14(a)",
                "After a negative preliminary the Commission determines within 75 days after the affirmative final one.");
        this.order = Rule.official(usc + order + "(a); 70 FR 24533",
                "Commerce publishes the order within 7 days of notice of the Commission's affirmative determination.");
    }
}
