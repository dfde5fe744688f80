package whereas.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import whereas.intake.AgencyList;
import whereas.json.Names;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.result.Refused;
import whereas.writer.sheet.CsvWriter;

/** Writes the directory of prosecutors as the list that can be read back; nothing in it is a formula. */
public final class AgencyFile {
    private AgencyFile() {
    }

    public static void write(AgencyDirectory directory, Path file) {
        try {
            Files.writeString(file, CsvWriter.write(AgencyList.COLUMNS, directory.agencies().stream().map(AgencyFile::row).toList()));
        } catch (IOException e) {
            throw new Refused(file.toString(), "the file cannot be written here; choose another place");
        }
    }

    private static List<String> row(Agency agency) {
        Optional<Address> address = agency.address();
        return List.of(Names.of(agency.office()), agency.jurisdiction(), agency.county(), Names.of(agency.delivery()),
                address.map(a -> String.join("; ", a.street())).orElse(""), address.map(Address::city).orElse(""),
                address.flatMap(Address::state).orElse(""), address.flatMap(Address::zip).orElse(""), agency.email().orElse(""), agency.source(),
                agency.asOf().toString(), agency.verified() ? "yes" : "no");
    }
}
