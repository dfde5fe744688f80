package whereas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;

/** Matters and agencies for the tests of the store. */
final class Samples {
    static final Matter KHEE = read("khee-trading.json");
    static final Matter ONE = read("one-violator.json");
    static final Matter FORTY = read("forty-violators.json");
    static final Matter SOLAR = read("adcvd-petition", "solar-petition.json");

    private Samples() {
    }

    /** Khee under another title, which tells its revisions apart. */
    static Matter khee(String title) {
        return MatterFile.read(title, MatterFile.write(KHEE).replace("Khee snow crab: Clean Product Advocates", title));
    }

    static AgencyDirectory directory(String source, String... counties) {
        return new AgencyDirectory(List.of(counties).stream().map(county -> new Agency("district-attorney-" + county,
                Agency.Office.DISTRICT_ATTORNEY, county, county, Agency.Delivery.MAIL,
                Optional.of(Address.us(List.of("1 Main Street"), county, "CA", "95000")), Optional.empty(), source,
                LocalDate.of(2022, 6, counties.length), false)).toList());
    }

    private static Matter read(String name) {
        return read("prop65-notice", name);
    }

    private static Matter read(String packet, String name) {
        try {
            return MatterFile.read(name, Files.readString(Path.of("templates", packet, "samples", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
