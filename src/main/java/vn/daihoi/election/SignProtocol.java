package vn.daihoi.election;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The board signs, announces, and seals the ballots. */
@UseCase
public class SignProtocol {

    private final JdbcClient jdbc;

    SignProtocol(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void sign(Command command) {
        var custody = command.custody();
        jdbc.sql("insert into election_protocol (ballot, announced_at, seal_number, kept_by, keep_until, paper)"
                        + " values (:ballot, :announced, :seal, :keptBy, :until, :paper)")
                .param("ballot", command.ballot())
                .param("announced", command.announcedAt())
                .param("seal", custody.sealNumber())
                .param("keptBy", custody.keptBy())
                .param("until", custody.keepUntil())
                .param("paper", command.paper())
                .update();
        for (int place = 0; place < command.signers().size(); place++) {
            jdbc.sql("insert into election_signer (ballot, place, name, capacity)"
                            + " values (:ballot, :place, :name, :capacity)")
                    .param("ballot", command.ballot())
                    .param("place", place)
                    .param("name", command.signers().get(place).name())
                    .param("capacity", command.signers().get(place).capacity())
                    .update();
        }
    }

    /** @param paper id of the stored protocol; may be null */
    public record Command(
            String ballot, List<Signer> signers, LocalDateTime announcedAt, Custody custody, String paper) {}

    public record Signer(String name, String capacity) {}

    /** @param keepUntil null where nobody fixed a day */
    public record Custody(String sealNumber, String keptBy, LocalDate keepUntil) {}
}
