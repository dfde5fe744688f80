package whereas.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Target;
import whereas.intake.Meaning;
import whereas.intake.PartyRole;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Certifier;
import whereas.matter.Prop65Matter;
import whereas.matter.Product;
import whereas.matter.ServedParty;
import whereas.matter.TradeMatter;
import whereas.matter.Violator;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.fx.Pasted;
import whereas.ui.shell.Office;

/** Lists and papers on their way in, without a window: recognised, shown at the gate, accepted, taken back. */
class FilesTest {
    private static final String PARTIES = """
            Name,Attention,Street,City,State,ZIP
            Pacific Crab Importers LLC,President,1 Pier Road,Oakland,CA,94607
            "Khee Trading, Inc.",President,77 New Street,Vernon,CA,90058
            JID Freezer Service LLC,Manager,19905 S. Susana Rd,Compton,CA,90221
            JID Freezer Servce LLC,Manager,12 Other Rd,Compton,CA,90221
            Broken Row
            """;
    private static final String CHEMICALS = """
            "STATE OF CALIFORNIA, ENVIRONMENTAL PROTECTION AGENCY",,,,,
            17-Nov-23,,,,,
            Chemical,Type of Toxicity,Listing Mechanism,CAS No.,Date Listed,NSRL or MADL (µg/day)a
            Acetaldehyde,cancer,SQE,75-07-0,1-Apr-88,90 (inhalation)
            Lead,"developmental, female, male",FR,---,27-Feb-87,0.5
            Lead and lead compounds,cancer,AB,---,1-Oct-92,
            Cyclohexanol Delisted January 25 2002 [Click here for the basis for delisting],male,AB,108-93-0,6-Nov-98,
            """;
    @TempDir private Path folder;
    private Office office;
    private FilesViewModel files;

    @BeforeEach
    void start() {
        office = new Office(folder);
        files = office.shell.files();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aListIsShownAtTheGateBeforeAnythingIsAdded() throws IOException {
        FactsViewModel form = office.open("Khee");
        List<String> seen = new ArrayList<>();
        office.atTheGate(gate -> {
            gate.shownProperty().get().forEach(row -> seen.add(row.kind().words() + ": " + row.name() + (gate.isAccepted(row) ? " +" : "")));
            seen.add(gate.action());
            assertThat(gate.summary()).isEqualTo("parties.csv is a list of parties.");
            assertThat(gate.words(gate.target())).isEqualTo("Alleged violators of «Khee snow crab: Clean Product Advocates»");
            assertThat(gate.kinds()).containsExactly(RowKind.NEW, RowKind.CHANGED, RowKind.NEAR, RowKind.UNREADABLE);
            return false;
        });
        drop("parties.csv", PARTIES);
        assertThat(seen).containsExactly("New: Pacific Crab Importers LLC +", "Changed: Khee Trading, Inc. +", "Changed: JID Freezer Service LLC +",
                "May be the same: JID Freezer Servce LLC", "Cannot be read: line 6", "Accept 3 parties");
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(form.open().undoableProperty().get()).isEmpty();
    }

    @Test
    void whatDiffersIsShownFieldByFieldBesideTheRowAsItStands() throws IOException {
        office.open("Khee");
        office.atTheGate(gate -> {
            GateRow row = gate.shownProperty().get().get(1);
            assertThat(row.comparedWith()).isEqualTo("the matter");
            assertThat(row.fields()).extracting("field", "after").containsExactly(
                    org.assertj.core.groups.Tuple.tuple("address", "77 New Street, Vernon, CA 90058"),
                    org.assertj.core.groups.Tuple.tuple("addressee", "President"));
            assertThat(row.item().entry().raw()).isEqualTo("Khee Trading, Inc.\tPresident\t77 New Street\tVernon\tCA\t90058");
            assertThat(gate.shownProperty().get().get(4).reason()).contains("the row has 1 cell but there are 6 headings");
            return false;
        });
        drop("parties.csv", PARTIES);
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws IOException {
        FactsViewModel form = office.open("Khee");
        form.input().violators().items().getFirst().addressee().textProperty().set("Chief Executive Officer");
        drop("parties.csv", PARTIES);
        assertThat(form.matter().violators()).extracting(Violator::name).containsExactly("Khee Trading Group, Inc.", "JID Freezer Service, LLC",
                "Khee Trading, Inc.", "Pacific Crab Importers LLC");
        assertThat(form.matter().violators().get(2).addresses()).hasSize(4);
        assertThat(form.open().undoableProperty().get()).isEqualTo("Parties from parties.csv");
        assertThat(office.shell.messageProperty().get()).isEqualTo("Added 3 parties from parties.csv. Undo takes them back in one step.");
        office.shell.undo();
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(form.matter().violators().getFirst().addressee()).isEqualTo("Chief Executive Officer");
        office.shell.redo();
        assertThat(form.matter().violators()).hasSize(4);
    }

    @Test
    void theSameFileTwiceAddsNothing() throws IOException {
        FactsViewModel form = office.open("Khee");
        drop("parties.csv", PARTIES);
        Prop65Matter once = form.matter();
        office.atTheGate(gate -> {
            assertThat(gate.action()).isEqualTo("Nothing to add");
            return true;
        });
        drop("parties.csv", PARTIES);
        assertThat(form.matter()).isEqualTo(once);
    }

    @Test
    void newViolatorsJoinTheAllegationsWhenAllOthersAreAllegedTheSame() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.atTheGate(gate -> {
            assertThat(gate.allegations())
                    .contains("Allege against the new ones what is alleged against all the others (Snow crab meat: Cadmium, Lead)");
            return gate.allegingProperty().get();
        });
        drop("parties.csv", PARTIES);
        assertThat(form.matter().allegedViolators()).hasSize(4);
        office.shell.undo();
        office.atTheGate(gate -> {
            gate.allegingProperty().set(false);
            return true;
        });
        drop("parties.csv", PARTIES);
        assertThat(form.matter().allegedViolators()).hasSize(3);
        assertThat(form.matter().violators()).hasSize(4);
    }

    @Test
    void rowsAreAcceptedOneByOneOrAllOrNoneAndByKind() throws IOException {
        office.open("Khee");
        office.atTheGate(gate -> {
            gate.acceptNone();
            assertThat(gate.countProperty().get()).isZero();
            gate.filter(Optional.of(RowKind.NEAR));
            assertThat(gate.shownProperty().get()).extracting(GateRow::name).containsExactly("JID Freezer Servce LLC");
            gate.acceptAll();
            assertThat(gate.countProperty().get()).isEqualTo(1);
            gate.filter(Optional.empty());
            gate.acceptAll();
            assertThat(gate.countProperty().get()).isEqualTo(4);
            gate.accept(gate.shownProperty().get().getFirst(), false);
            assertThat(gate.countProperty().get()).isEqualTo(3);
            gate.search("other rd");
            assertThat(gate.shownProperty().get()).extracting(GateRow::name).containsExactly("JID Freezer Servce LLC");
            return false;
        });
        drop("parties.csv", PARTIES);
        assertThat(office.dialogs.said()).isEmpty();
    }

    @Test
    void anotherMeaningOfAColumnIsReadAtOnceAndRememberedForTheNextListWithThoseHeadings() throws IOException {
        FactsViewModel form = office.open("Khee");
        String list = "Denomination,Vendor\nWarehouse 4,Pacific Crab Importers LLC\n";
        office.atTheGate(gate -> {
            assertThat(gate.shownProperty().get().getFirst().name()).isEqualTo("Pacific Crab Importers LLC");
            gate.mean(0, Optional.of(Meaning.NAME));
            gate.mean(1, Optional.empty());
            assertThat(gate.shownProperty().get().getFirst().name()).isEqualTo("Warehouse 4");
            assertThat(gate.mappingProperty().get().lines()).containsExactly("«Denomination»: name, because it was chosen",
                    "«Vendor»: not used, because it was set aside");
            return true;
        });
        drop("one.csv", list);
        assertThat(form.matter().violators().getLast().name()).isEqualTo("Warehouse 4");
        office.atTheGate(gate -> {
            assertThat(gate.shownProperty().get().getFirst().name()).isEqualTo("Warehouse 5");
            assertThat(gate.mappingProperty().get().lines().getFirst()).endsWith("because an earlier list with these headings was read so");
            return false;
        });
        drop("two.csv", list.replace("Warehouse 4", "Warehouse 5"));
    }

    @Test
    void withoutANameNothingCanBeAcceptedAndTheReasonIsSaid() throws IOException {
        office.open("Khee");
        office.atTheGate(gate -> {
            gate.mean(0, Optional.empty());
            assertThat(gate.problemProperty().get()).startsWith("it is not plain which column holds the names");
            assertThat(gate.countProperty().get()).isZero();
            gate.mean(0, Optional.of(Meaning.NAME));
            assertThat(gate.problemProperty().get()).isEmpty();
            return gate.countProperty().get() == 3;
        });
        drop("parties.csv", PARTIES);
        assertThat(office.shell.messageProperty().get()).startsWith("Added 3 parties");
    }

    @Test
    void whatAPartyIsTakenForCanBeChanged() throws IOException {
        office.open("Khee");
        office.atTheGate(gate -> {
            GateRow row = gate.shownProperty().get().getFirst();
            assertThat(row.party().orElseThrow().role().reason()).isEqualTo("its name is that of a company that serves as agent for others");
            assertThat(gate.isAccepted(row)).isFalse();
            gate.is(row, PartyRole.VIOLATOR);
            GateRow now = gate.shownProperty().get().getFirst();
            assertThat(now.party().orElseThrow().role().reason()).isEqualTo("it was chosen");
            assertThat(gate.isAccepted(now)).isTrue();
            return false;
        });
        drop("agents.csv", "Name,Street,City,State,ZIP\nCogency Global Inc.,1 Main St,Oakland,CA,94607\n");
    }

    @Test
    void aListOfPartiesNeedsAnOpenMatter() throws IOException {
        drop("parties.csv", PARTIES);
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Open a matter first");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheOthersAreTaken() throws IOException {
        FactsViewModel form = office.open("Khee");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path list = Files.writeString(folder.resolve("parties.csv"), PARTIES);
        files.take(List.of(empty, list), Zone.CONTENT);
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("empty.csv cannot be read");
        assertThat(form.matter().violators()).hasSize(4);
    }

    @Test
    void workThatIsStoppedAddsNothing() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.background.stopAll();
        drop("parties.csv", PARTIES);
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(office.shell.messageProperty().get()).isEqualTo("Stopped. Nothing was added.");
        assertThat(office.dialogs.said()).isEmpty();
    }

    @Test
    void productsLandAmongTheProducts() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.atTheGate(gate -> {
            assertThat(gate.target()).isEqualTo(Target.PRODUCTS);
            assertThat(gate.notes()).anyMatch(note -> note.contains("the column «Exposure» was not used"));
            return true;
        });
        drop("products.csv", "Product,Brand,UPC,Exposure\nDried seaweed,Harbor,012345678905,ingestion\nSnow crab meat,Khee,,\n");
        assertThat(form.matter().products()).extracting(Product::label).containsExactly("Snow crab meat (Khee)", "Dried seaweed (Harbor)");
        office.shell.undo();
        assertThat(form.matter().products()).hasSize(1);
    }

    @Test
    void anyListIsReadAsProductsWhereItIsLetGoAmongThem() throws IOException {
        FactsViewModel form = office.open("Khee");
        files.take(List.of(Files.writeString(folder.resolve("stock.csv"), "Description,Aisle\nDried seaweed,4\n")), zone("products"));
        assertThat(form.matter().products()).extracting(Product::name).containsExactly("Snow crab meat", "Dried seaweed");
    }

    @Test
    void aCertificateOfServiceLandsOnTheServiceListOfTheNotice() throws IOException {
        FactsViewModel form = office.open("Khee");
        Agency alameda = office.store.agencies().agencies().stream().filter(one -> one.name().contains("Alameda")).findFirst().orElseThrow();
        drop("service.csv", "Name,E-mail\nPacific Crab Importers LLC,a@pacific.com\nDistrict Attorney of Alameda County,new@acgov.org\n");
        assertThat(form.matter().violators()).hasSize(4);
        assertThat(form.matter().agencies().orElseThrow().stream().filter(one -> one.id().equals(alameda.id()))).singleElement()
                .extracting(Agency::email).isEqualTo(Optional.of("new@acgov.org"));
        office.shell.undo();
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(office.store.agencies().agencies()).contains(alameda);
    }

    @Test
    void aNewDirectoryOfProsecutorsIsAcceptedOfficeByOfficeAndTakenBack() throws IOException {
        AgencyDirectory before = office.store.agencies();
        String shipped = Files.readString(Office.TEMPLATES.resolve("prop65-notice/data/agencies.csv"));
        List<String> lines = new ArrayList<>(shipped.lines().toList());
        lines.removeIf(line -> line.contains(",Alpine,"));
        office.atTheGate(gate -> {
            assertThat(gate.kinds()).containsExactly(RowKind.DUPLICATE, RowKind.MISSING);
            gate.filter(Optional.of(RowKind.MISSING));
            gate.acceptAll();
            return true;
        });
        drop("agencies.csv", String.join("\n", lines) + "\n");
        assertThat(office.store.agencies().agencies()).hasSize(before.agencies().size() - 1);
        assertThat(files.takeBackProperty().get()).isEqualTo("Prosecutors from agencies.csv");
        office.shell.undo();
        assertThat(office.store.agencies()).isEqualTo(before);
        assertThat(office.shell.messageProperty().get()).isEqualTo("Taken back: Prosecutors from agencies.csv.");
        assertThat(files.takeBackProperty().get()).isEmpty();
    }

    @Test
    void aChangeOfTheDirectoryIsAStepOfTheOpenMatterToo() throws IOException {
        FactsViewModel form = office.open("Khee");
        AgencyDirectory before = office.store.agencies();
        files.take(List.of(Files.writeString(folder.resolve("da.csv"),
                "Name,E-mail\nDistrict Attorney of Alameda County,new@acgov.org\n")), zone("agencies"));
        assertThat(office.store.agencies()).isNotEqualTo(before);
        AgencyDirectory after = office.store.agencies();
        assertThat(form.open().undoableProperty().get()).isEqualTo("Prosecutors from da.csv");
        office.shell.undo();
        assertThat(office.store.agencies()).isEqualTo(before);
        office.shell.redo();
        assertThat(office.store.agencies()).isEqualTo(after);
        assertThat(office.revision()).isEqualTo(1);
    }

    @Test
    void theOfficialListOfChemicalsTakesThePlaceOfTheTableAndKeepsItsDate() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.atTheGate(gate -> {
            assertThat(gate.isWhole()).isTrue();
            assertThat(gate.action()).isEqualTo("Replace the list");
            return true;
        });
        drop("p65chemicals.csv", CHEMICALS);
        assertThat(office.store.chemicals().edition()).contains(LocalDate.of(2023, 11, 17));
        assertThat(form.chemicalEditionProperty().get()).isEqualTo("The official list of November 17, 2023 (p65chemicals.csv): "
                + "3 listings in force, 1 taken off, which are marked.");
        assertThat(form.chemicalTable()).extracting(entry -> entry.chemical().name() + (entry.isListed() ? "" : " (off)"))
                .containsExactly("Acetaldehyde", "Lead", "Cyclohexanol (off)");
        assertThat(form.chemicalTable().get(1).chemical().listings()).hasSize(2);
        office.shell.undo();
        assertThat(office.store.chemicals().rows()).isEmpty();
        assertThat(form.chemicalTable()).hasSizeGreaterThan(3);
    }

    @Test
    void theListsOfATradeProceedingLandInTheirPlaces() throws IOException {
        office.open("Solar", TradeMatter.class);
        files.take(List.of(Files.writeString(folder.resolve("companies.csv"), "Company\nSunrise Silicon Inc.\nConvalt Energy\n")), zone("petitioners"));
        assertThat(office.trade().petitioner().companies()).extracting(company -> company.name())
                .containsExactly("Convalt Energy", "First Solar, Inc.", "Hanwha Q CELLS USA, Inc.", "Mission Solar Energy LLC", "Sunrise Silicon Inc.");
        files.take(List.of(Files.writeString(folder.resolve("certifiers.csv"), "Company,Contact\nSunrise Silicon Inc.,\"Ann Lee, President\"\n")),
                zone("certifiers"));
        assertThat(office.trade().certifiers().getLast()).isEqualTo(new Certifier.Company(List.of(new Certifier.Employee("Ann Lee",
                Optional.of("President"), Optional.of("Sunrise Silicon Inc."), Optional.empty())), List.of()));
        drop("service.csv", "Firm,Attention,E-mail\nRoe & Roe LLP,Jane Roe,jane@roe.com\n");
        assertThat(office.trade().serviceList()).extracting(ServedParty::name).containsExactly("Roe & Roe LLP");
        office.shell.undo();
        assertThat(office.trade().serviceList()).isEmpty();
        assertThat(office.trade().certifiers().getLast().names()).containsExactly("Ann Lee");
    }

    @Test
    void whileFilesAreHeldOverTheWindowThereIsAZoneForEachPlace() throws IOException {
        assertThat(files.zones()).extracting(Zone::id).containsExactly("agencies", "chemicals", "papers");
        office.open("Khee");
        assertThat(files.zones()).extracting(Zone::title).containsExactly("Alleged violators", "Service list", "Products", "Directory of prosecutors",
                "List of chemicals", "Review these papers");
        office.open("Solar", TradeMatter.class);
        assertThat(files.zones()).extracting(Zone::title).startsWith("Petitioners and producers", "Service list", "Certifiers");
        assertThat(files.problem(List.of(Path.of("x.xlsx"), Path.of("y.pdf")))).isEmpty();
        assertThat(files.problem(List.of(Path.of("scan.png")))).contains("«scan.png» cannot be read here; have the text in pictures recognised (OCR) first");
        assertThat(files.problem(List.of(folder))).contains("«" + folder.getFileName() + "» is a folder; drop the files in it");
        assertThat(files.wants(List.of(Path.of("scan.png")))).isFalse();
    }

    @Test
    void whatIsPastedIsTakenLikeAFile() throws IOException {
        FactsViewModel form = office.open("Khee");
        files.paste(new Pasted(List.of(), Optional.of("Pacific Crab Importers LLC\n1 Pier Road\nOakland, CA 94607\n")));
        assertThat(form.matter().violators().getLast().addresses()).hasSize(1);
        files.paste(new Pasted(List.of(Files.writeString(folder.resolve("parties.csv"), PARTIES.replace("Pacific Crab", "Zenith Foods").replace("1 Pier Road", "9 Elm St"))), Optional.empty()));
        assertThat(form.matter().violators()).hasSize(5);
        files.paste(new Pasted(List.of(), Optional.empty()));
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Nothing to paste");
    }

    @Test
    void chosenFilesAreTakenLikeDroppedOnes() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.dialogs.chooses(List.of(Files.writeString(folder.resolve("parties.csv"), PARTIES)));
        files.choose();
        assertThat(form.matter().violators()).hasSize(4);
    }

    private Zone zone(String id) {
        return files.zones().stream().filter(zone -> zone.id().equals(id)).findFirst().orElseThrow();
    }

    private void drop(String name, String content) throws IOException {
        files.take(List.of(Files.writeString(folder.resolve(name), content)), Zone.CONTENT);
    }
}
