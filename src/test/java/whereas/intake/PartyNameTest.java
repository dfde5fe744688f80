package whereas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Khee Trading, Inc. = KHEE TRADING INC",
        "JID Freezer Service, LLC. = JID Freezer Service L.L.C.",
        "JID Freezer Service LLC = Jid Freezer Service, Limited Liability Company",
        "Acme Corp. = The Acme Corporation",
        "Smith & Sons Co. = Smith and Sons Company",
        "Doe, Jane = Jane Doe",
        "Café Ñandú LLC = Cafe Nandu, L L C",
        "Acme LLC d/b/a Best Foods = Acme, LLC dba Best Foods",
        "O'Brien's Market = OBriens Market"})
    void writingsOfOneNameAreTheSame(String one, String other) {
        assertThat(new PartyName(one).key()).isEqualTo(new PartyName(other).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Khee Trading, Inc. = Khee Trading Group, Inc. = is written much like",
        "Acme, Inc. = Acme LLC = differs from «Acme, Inc.» only in the kind of company",
        "Costco Wholesale Corporation = Costco Wholesale = differs from",
        "Acme LLC = Acme LLC d/b/a Best Foods = only in the trade name",
        "JID Freezer Service, LLC = JID Freezer Services, LLC = is written much like",
        "Walgreen Co. = Walgreens Co. = is written much like"})
    void namesThatMayBeOnePartysAreNearButNotTheSame(String one, String other, String reason) {
        assertThat(NameForms.of(one).isSame(NameForms.of(other))).isFalse();
        assertThat(NameForms.of(other).nearTo(NameForms.of(one)).orElse("not near")).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"Santa Clara district attorney = Santa Cruz district attorney", "Store 12 = Store 13",
        "District Attorney San Benito County = District Attorney Solano County", "Acme Foods = Acme Foods 12",
        "San Diego district attorney = San Diego city attorney", "A Foods = B Foods", "Acme Inc. = Beta Inc."})
    void differentNamesAreNeitherTheSameNorNear(String one, String other) {
        assertThat(NameForms.of(one).isSame(NameForms.of(other))).isFalse();
        assertThat(NameForms.of(one).nearTo(NameForms.of(other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme, Inc.", "JID Freezer Service LLC", "Khee Trading", "Walmart", "7-Eleven Stores", "Smith & Sons"})
    void companiesAreToldFromPersons(String name) {
        assertThat(new PartyName(name).isOrganization()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "Doe, Jane", "John Q. Public", "Dr. María de la Cruz"})
    void personsAreToldFromCompanies(String name) {
        assertThat(new PartyName(name).isOrganization()).isFalse();
    }

    @Property
    void anyTextHasAKeyThatIsItsOwnKey(@ForAll String text) {
        PartyName name = new PartyName(text);
        assertThat(NameForms.of(text).nearTo(NameForms.of(text))).isEmpty();
        assertThat(new PartyName(name.key()).key()).isEqualTo(name.key());
        assertThat(name.written()).isEqualTo(text);
    }
}
