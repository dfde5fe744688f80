package whereas.template;

/** Ends the reading of markup that is not well-formed. */
final class BrokenMarkup extends RuntimeException {
    private final transient MarkupProblem problem;

    BrokenMarkup(MarkupProblem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    MarkupProblem problem() {
        return problem;
    }
}
