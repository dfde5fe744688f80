package whereas.matter;

/** The four exposures for which Health and Safety Code 25249.7(k) gives the violator a way to comply; only they call for Appendix B. */
public enum SpecialExposure {
    ALCOHOL_CONSUMED_ON_PREMISES, FOOD_PREPARED_ON_PREMISES, TOBACCO_SMOKE_ON_PREMISES, ENGINE_EXHAUST_IN_PARKING_FACILITY
}
