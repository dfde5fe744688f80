package whereas.matter;

import java.util.List;
import java.util.Locale;
import whereas.json.Kind;

/** A kind of exposure that the notice alleges, with what 27 CCR 25903(b)(2)(C) to (F) asks to be said about it. */
public sealed interface Exposure {
    /** The routes by which the chemicals enter the body. */
    List<Route> routes();

    /** How a chemical enters the body. */
    enum Route {
        INGESTION, INHALATION, DERMAL_CONTACT;

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Exposure from buying, keeping, eating or otherwise using a product. */
    @Kind("consumer-product")
    record ConsumerProduct(List<Route> routes) implements Exposure {
        public ConsumerProduct {
            routes = List.copyOf(routes);
        }
    }

    /**
     * Exposure of employees at work.
     *
     * @param where the general geographic location, or the occupation or type of task where there are many
     */
    @Kind("occupational")
    record Occupational(List<Route> routes, String where) implements Exposure {
        public Occupational {
            routes = List.copyOf(routes);
        }
    }

    /**
     * Exposure through the environment.
     *
     * @param source the location of the source, or what many sources have in common
     * @param beyondProperty whether it occurs beyond the property that the violator owns or controls
     */
    @Kind("environmental")
    record Environmental(List<Route> routes, String source, boolean beyondProperty) implements Exposure {
        public Environmental {
            routes = List.copyOf(routes);
        }
    }
}
