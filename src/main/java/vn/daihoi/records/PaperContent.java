package vn.daihoi.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.shared.Text;

/**
 * What stands on every paper.
 *
 * @param above who stands above the issuing organisation; null at the top of the tree
 * @param number null for a paper that no register counts
 * @param draft not signed yet
 */
public record PaperContent(
        Organisation body,
        String above,
        String number,
        LocalDate date,
        Signature signature,
        boolean draft,
        CaseView about) {

    private static final String RECIPIENTS = "Nơi nhận";
    private static final int WITH_ZERO = 3;

    /** The committee issues, not the organisation: "Đảng bộ xã" → "Đảng ủy xã". */
    public String issuer() {
        return issuing(body.name());
    }

    private static String issuing(String organisation) {
        return organisation.replaceFirst("^Đảng bộ ", "Đảng ủy ");
    }

    public String issuerInCapitals() {
        return issuer().toUpperCase(Locale.ROOT);
    }

    public String aboveInCapitals() {
        return above == null ? null : issuing(above).toUpperCase(Locale.ROOT);
    }

    /** Who speaks: the standing committee where there is one. */
    public String authority() {
        var standing = body.type() == OrganisationType.ABOVE_BASE || body.type() == OrganisationType.UNDER_CENTRAL;
        return standing ? "Ban Thường vụ " + issuer() : issuer();
    }

    public String authorityInCapitals() {
        return authority().toUpperCase(Locale.ROOT);
    }

    public String title() {
        return about.title();
    }

    public String place() {
        return PlaceName.of(body.name());
    }

    /** Days below 10 and the first two months are written with a zero. */
    public String when() {
        if (date == null) {
            return "ngày ..... tháng ..... năm .........";
        }
        var month = date.getMonthValue() < WITH_ZERO ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** What its symbol makes it: KẾ HOẠCH for KH/HU. */
    public String typeInWords() {
        var symbol =
                number == null ? "" : number.substring(number.indexOf('-') + 1).split("/")[0];
        return switch (Text.folded(symbol)) {
            case "kh" -> "KẾ HOẠCH";
            case "qd" -> "QUYẾT ĐỊNH";
            case "tb" -> "THÔNG BÁO";
            case "bb" -> "BIÊN BẢN";
            case "bc" -> "BÁO CÁO";
            case "nq" -> "NGHỊ QUYẾT";
            case "kl" -> "KẾT LUẬN";
            case "ctr" -> "CHƯƠNG TRÌNH";
            case "da" -> "ĐỀ ÁN";
            case "hd" -> "HƯỚNG DẪN";
            default -> "VĂN BẢN";
        };
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
