package vn.daihoi.records;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws the numbers of a register: whoever draws holds its row until his transaction ends, so none is lost. */
@Component
class RegisterCounter {

    private static final String BOOK =
            " where organisation = :organisation and symbol = :symbol and register_year = :year";

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    RegisterCounter(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param fixed a number stated elsewhere, which the counter moves past; null for the next one */
    int draw(Register register, int year, Integer fixed) {
        if (lock(register, year) == null) {
            openBook(register, year);
        }
        int last = lock(register, year);
        int drawn = fixed == null ? last + 1 : fixed;
        bind("update register_counter set last_number = :last" + BOOK, register, year)
                .param("last", Math.max(last, drawn))
                .update();
        return drawn;
    }

    private Integer lock(Register register, int year) {
        return bind("select last_number from register_counter" + BOOK + " for update", register, year)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** In its own transaction: a collision with a neighbour must not break the one that registers. */
    private void openBook(Register register, int year) {
        try {
            alone.executeWithoutResult(status -> bind(
                            "insert into register_counter values (:organisation, :symbol, :year, 0)", register, year)
                    .update());
        } catch (DuplicateKeyException opened) {
            // a neighbour opened the same book at the same moment
        }
    }

    private JdbcClient.StatementSpec bind(String sql, Register register, int year) {
        return jdbc.sql(sql)
                .param("organisation", register.organisation())
                .param("symbol", register.symbol())
                .param("year", year);
    }
}
