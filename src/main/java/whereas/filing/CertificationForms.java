package whereas.filing;

import java.util.List;
import java.util.Optional;
import whereas.result.Refused;
import whereas.result.Verification;

/**
 * The forms of 19 CFR 351.303(g).
 *
 * @param revision which version of the text this is
 * @param source what it was copied from
 * @param note what else a user should know of the copy
 * @param signature the word before the place to sign
 * @param date the word before the place for the date
 */
public record CertificationForms(String citation, String revision, Verification verified, String source, Optional<String> note,
                                 String signature, String date, List<CertificationForm> forms) {
    public CertificationForms {
        forms = List.copyOf(forms);
    }

    /** @throws Refused when the file does not have the form */
    public CertificationForm form(CertificationForm.Id id) {
        return forms.stream().filter(form -> form.id() == id).findFirst()
                .orElseThrow(() -> new Refused("official/certification-forms.yaml", "there is no form «" + id + "» in the file; put it back"));
    }
}
