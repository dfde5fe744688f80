package whereas.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whereas.matter.Counties;

/** The county seats of California, by which an office shows its county when its label does not. */
final class CountySeats {
    /** In the order of the counties. */
    private static final List<String> SEATS = List.of("Oakland", "Markleeville", "Jackson", "Oroville", "San Andreas", "Colusa", "Martinez",
            "Crescent City", "Placerville", "Fresno", "Willows", "Eureka", "El Centro", "Independence", "Bakersfield", "Hanford",
                    "Lakeport",
            "Susanville", "Los Angeles", "Madera", "San Rafael", "Mariposa", "Ukiah", "Merced", "Alturas", "Bridgeport", "Salinas", "Napa",
            "Nevada City", "Santa Ana", "Auburn", "Quincy", "Riverside", "Sacramento", "Hollister", "San Bernardino", "San Diego",
            "San Francisco", "Stockton", "San Luis Obispo", "Redwood City", "Santa Barbara", "San Jose", "Santa Cruz", "Redding",
            "Downieville", "Yreka", "Fairfield", "Santa Rosa", "Modesto", "Yuba City", "Red Bluff", "Weaverville", "Visalia", "Sonora",
            "Ventura", "Woodland", "Marysville");
    private static final Map<String, String> COUNTY_OF = new TreeMap<>();

    static {
        for (int i = 0; i < SEATS.size(); i++) {
            COUNTY_OF.put(SEATS.get(i).toLowerCase(Locale.ROOT), Counties.OF_CALIFORNIA.get(i));
        }
    }

    private CountySeats() {
    }

    /** The county whose seat a city is. */
    static Optional<String> county(String city) {
        return Optional.ofNullable(COUNTY_OF.get(city.strip().toLowerCase(Locale.ROOT)));
    }
}
