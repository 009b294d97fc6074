package vn.daihoi.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.shared.Text;

/**
 * What stands on a paper.
 *
 * @param above who stands above the issuing organisation; null at the top of the tree
 */
public record PaperContent(String issuer, String above, String number, LocalDate date, CaseView about) {

    private static final Set<String> TYPES = Set.of("kh", "qd", "tb", "bb", "bc", "nq", "kl", "cv");
    private static final String RECIPIENTS = "Nơi nhận";

    static PaperContent of(Organisation issuer, Organisation above, String number, LocalDate date, CaseView about) {
        return new PaperContent(issuer.name(), above == null ? null : above.name(), number, date, about);
    }

    /** What kind of document its symbol makes it: {@code kh} for KH/HU, {@code other} for a symbol without a word. */
    public String type() {
        var symbol = number.substring(number.indexOf('-') + 1).split("/")[0];
        var type = Text.folded(symbol);
        return TYPES.contains(type) ? type : "other";
    }

    public String signature() {
        return type().equals("bb") ? "bb" : "other";
    }

    public String issuerInCapitals() {
        return issuer.toUpperCase(Locale.ROOT);
    }

    public String aboveInCapitals() {
        return above == null ? null : above.toUpperCase(Locale.ROOT);
    }

    public String place() {
        return PlaceName.of(issuer);
    }

    public List<Fact> facts() {
        return about.facts().stream().filter(fact -> !isRecipients(fact)).toList();
    }

    /** Each on its own line of the case's fact "Nơi nhận", parted by semicolons or lines. */
    public List<String> recipients() {
        return about.facts().stream()
                .filter(PaperContent::isRecipients)
                .flatMap(fact -> Arrays.stream(fact.value().split("[;\\n]")))
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .toList();
    }

    private static boolean isRecipients(Fact fact) {
        return RECIPIENTS.equals(fact.label());
    }
}
