package whereas.calendar;

import whereas.result.Verification;

/** Why an office is closed on a day, and how surely that is known. */
public record DayOff(String name, Verification verified) {}
