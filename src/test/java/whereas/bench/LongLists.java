package whereas.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Made-up lists of as many parties as one likes, with the slips that long lists have. */
public final class LongLists {
    private static final List<String> HEADINGS = List.of("Company", "Contact", "Address", "City", "State", "Zip", "E-mail", "Role");
    private static final String[] ENDINGS = {"Trading, Inc.", "Foods LLC", "Market", "Imports Inc", "& Sons Co.", "Distribution, LLC", "Holdings Corp."};
    private static final String[] CITIES = {"Compton", "Santa Clara", "Vernon", "Montebello", "Fresno", "Eureka", "Oakland", "San Jose"};

    private LongLists() {
    }

    /** A comma-separated file. */
    public static Path csv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADINGS) + "\n");
            Random random = new Random(65);
            for (int i = 0; i < rows; i++) {
                out.write("\"" + String.join("\",\"", row(random, i)) + "\"\n");
            }
        }
        return file;
    }

    /** A workbook. */
    public static Path xlsx(Path file, int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("Parties");
            fill(sheet.createRow(0), HEADINGS);
            Random random = new Random(65);
            for (int i = 0; i < rows; i++) {
                fill(sheet.createRow(i + 1), row(random, i));
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> row(Random random, int i) {
        StringBuilder name = new StringBuilder();
        for (int j = 0; j < 6; j++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return List.of(name + " " + ENDINGS[random.nextInt(ENDINGS.length)], i % 3 == 0 ? "Jane Roe" : "", (1 + i) + " Main Street, Suite " + (1 + i % 90),
                CITIES[random.nextInt(CITIES.length)], "CA", "9" + (1000 + i % 5999), name.toString().toLowerCase() + i + "@example.com", i % 5 == 0 ? "Retailer" : "");
    }
}
