package whereas.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.check.Severity;
import whereas.ui.lists.Zone;
import whereas.ui.shell.Office;

/** Papers that others wrote, on their way from the window to their findings. */
class ReviewTest {
    private static final Path NOTICE = Path.of("src/test/resources/golden/prop65-notice/khee-trading/notice.txt");
    private static final Path MERIT = Path.of("src/test/resources/golden/prop65-notice/khee-trading/certificate-of-merit.txt");
    private static final Path SERVICE = Path.of("src/test/resources/golden/prop65-notice/khee-trading/certificate-of-service.txt");
    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void start() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void droppedPapersAreReviewedTogetherWhenThePersonWantsIt() {
        office.dialogs.answer(false);
        office.shell.files().take(List.of(NOTICE, MERIT, SERVICE), Zone.CONTENT);
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("These are papers, not lists")
                .contains("notice.txt: Notice", "certificate-of-merit.txt: Certificate of Merit", "certificate-of-service.txt: Proof of Service");
        assertThat(office.reviewed).isEmpty();
        office.dialogs.answer(true);
        office.shell.files().take(List.of(NOTICE, MERIT, SERVICE), Zone.CONTENT);
        assertThat(office.reviewed).singleElement().satisfies(review ->
                assertThat(review.title()).isEqualTo("Review of notice.txt, certificate-of-merit.txt, certificate-of-service.txt"));
    }

    @Test
    void whatIsLetGoAmongThePapersIsReviewedWithoutAsking() {
        office.shell.files().take(List.of(NOTICE), Zone.PAPERS);
        assertThat(office.dialogs.said()).isEmpty();
        ReviewViewModel review = office.reviewed.getFirst();
        assertThat(review.shownProperty().get()).extracting(finding -> finding.message()).contains("No certificate of merit was found in the files.");
        review.filter(Optional.of(Severity.ERROR));
        assertThat(review.shownProperty().get()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void findingsAreSavedAsTextOrJson() throws IOException {
        office.shell.review(List.of(NOTICE));
        ReviewViewModel review = office.reviewed.getFirst();
        office.dialogs.saves(folder.resolve("findings.txt"));
        review.save();
        assertThat(Files.readString(folder.resolve("findings.txt"))).startsWith("Review of notice.txt\n").contains("11 CCR 3103(a)");
        office.dialogs.saves(folder.resolve("findings.json"));
        review.save();
        assertThat(Files.readString(folder.resolve("findings.json"))).startsWith("[").contains("\"citation\"");
        office.dialogs.saves(folder.resolve("no/such/folder.txt"));
        review.save();
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("The findings were not saved");
    }

    @Test
    void aFileWithoutTextSaysWhyItCannotBeReviewed() throws IOException {
        office.shell.files().take(List.of(Files.writeString(folder.resolve("empty.txt"), "")), Zone.PAPERS);
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("These papers cannot be reviewed").contains("there is no text in this file");
    }
}
