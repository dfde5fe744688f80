package whereas.calendar;

/** The clocks of both agencies of an investigation: each has its own closures. */
record Clocks(AgencyClock commerce, AgencyClock commission) {
    Clocks(Closures closures) {
        this(new AgencyClock(Agency.COMMERCE, closures), new AgencyClock(Agency.COMMISSION, closures));
    }
}
