package vn.daihoi.notification;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code pilot.links.secret}, or one that the first node makes up and all nodes share. */
@Component
class LinkSecret {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private volatile byte[] secret;

    LinkSecret(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${pilot.links.secret:}") String configured) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.secret = configured.isBlank() ? null : configured.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        if (secret == null) {
            secret = kept().getBytes(StandardCharsets.UTF_8);
        }
        return secret;
    }

    /** In a transaction of its own, so that a lost race spoils no other. */
    private String kept() {
        if (read().isEmpty()) {
            try {
                alone.executeWithoutResult(any -> write());
            } catch (DuplicateKeyException anotherNode) {
                return read();
            }
        }
        return read();
    }

    private String read() {
        return alone.execute(any -> jdbc.sql("select secret from link_secret where id = 1")
                .query(String.class)
                .optional()
                .orElse(""));
    }

    private void write() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        jdbc.sql("insert into link_secret (id, secret) values (1, :secret)")
                .param("secret", HexFormat.of().formatHex(random))
                .update();
    }
}
