package vn.daihoi.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Links in mails that say who was written to about what, and until when they count; they sign nobody in (HMAC-SHA256, RFC 2104). */
@Component
public class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final LinkSecret secret;
    private final Clock clock;

    SignedLinks(LinkSecret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** @param subject without line breaks */
    public String sign(String subject, String person, Duration counts) {
        var until = clock.instant().plus(counts).getEpochSecond();
        var text = (subject + "\n" + person + "\n" + until).getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(text) + "." + ENCODER.encodeToString(mac(text));
    }

    /** Empty when it was changed or is none of ours. */
    public Optional<Link> read(String token) {
        try {
            var parts = token.split("\\.", 2);
            var text = Base64.getUrlDecoder().decode(parts[0]);
            var signature = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
            return MessageDigest.isEqual(signature, mac(text)) ? Optional.of(link(text)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private Link link(byte[] text) {
        var parts = new String(text, StandardCharsets.UTF_8).split("\n");
        var until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
        return new Link(parts[0], parts[1], clock.instant().isAfter(until));
    }

    private byte[] mac(byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a sound link says. */
    public record Link(String subject, String person, boolean expired) {}
}
