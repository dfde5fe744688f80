package whereas.matter;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.result.Verification;

/** The countries that the three digits in the Department of Commerce's case numbers stand for, as far as they are known. */
public record CountryCodes(List<Country> countries) {

    /**
     * A country with its code.
     *
     * @param names the usual name first, then others under which it is known
     */
    public record Country(String code, List<String> names, Verification verified) {
        public Country {
            names = List.copyOf(names);
        }

        public String name() {
            return names.getFirst();
        }
    }

    public CountryCodes {
        countries = List.copyOf(countries);
    }

    private static final class Shipped {
        static final CountryCodes CODES = read("country-codes.csv");
    }

    /** The codes that come with the program. */
    public static CountryCodes shipped() {
        return Shipped.CODES;
    }

    private static CountryCodes read(String resource) {
        try (InputStream in = CountryCodes.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<CsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text)) {
                return new CountryCodes(csv.stream().skip(1).map(CountryCodes::country).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Country country(CsvRecord row) {
        List<String> names = Stream.concat(Stream.of(row.getField(1)), Stream.of(row.getField(2).split("\\|")))
                .filter(name -> !name.isEmpty()).toList();
        return new Country(row.getField(0), names, Verification.valueOf(row.getField(3).toUpperCase(Locale.ROOT)));
    }

    public Optional<Country> ofCode(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** The country of this name, however its letters, accents and articles are written. */
    public Optional<Country> named(String name) {
        String folded = folded(name);
        return countries.stream().filter(country -> country.names().stream().anyMatch(known -> folded(known).equals(folded))).findFirst();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().replaceFirst("^the ", "");
    }
}
