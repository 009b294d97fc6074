package vn.daihoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Somebody lets another of the same organisation do the work of own roles for a while. */
@UseCase
public class NameSubstitute {

    private static final int LONGEST_DAYS = 184;

    private final Substitutes substitutes;
    private final RoleHolders holders;
    private final JdbcClient jdbc;
    private final Clock clock;

    NameSubstitute(Substitutes substitutes, RoleHolders holders, JdbcClient jdbc, Clock clock) {
        this.substitutes = substitutes;
        this.holders = holders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Verdict name(Command command) {
        var verdict = verdict(command);
        if (verdict == Verdict.NAMED) {
            command.roles().forEach(role -> write(command, role));
        }
        return verdict;
    }

    private Verdict verdict(Command command) {
        var by = command.by();
        var today = LocalDate.now(clock);
        if (command.from() == null
                || command.to() == null
                || command.from().isBefore(today)
                || command.to().isBefore(command.from())
                || command.to().isAfter(command.from().plusDays(LONGEST_DAYS))) {
            return Verdict.DAYS;
        }
        if (command.roles().isEmpty() || !command.roles().stream().allMatch(role -> ownWork(by, role))) {
            return Verdict.ROLES;
        }
        if (by.id().equals(command.substitute())
                || !command.roles().stream().allMatch(role -> colleague(command, role))) {
            return Verdict.PERSON;
        }
        return substitutes.crosses(by.id(), command.substitute(), command.from(), command.to())
                ? Verdict.CYCLE
                : Verdict.NAMED;
    }

    /** Held in person: what one only substitutes is not passed on. */
    private static boolean ownWork(Actor by, RoleAt role) {
        return role.role().substitutable()
                && by.holds(role.group())
                && !by.cover().groups().containsKey(role.group());
    }

    private boolean colleague(Command command, RoleAt role) {
        return holders.at(java.util.List.of(role.organisation())).values().stream()
                .flatMap(Collection::stream)
                .anyMatch(person -> person.id().equals(command.substitute()));
    }

    private void write(Command command, RoleAt role) {
        jdbc.sql(
                        "insert into role_substitute (id, principal, substitute, role, organisation, from_day, to_day, named_at)"
                                + " values (:id, :principal, :substitute, :role, :organisation, :from, :to, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("principal", command.by().id())
                .param("substitute", command.substitute())
                .param("role", role.role().name())
                .param("organisation", role.organisation())
                .param("from", command.from())
                .param("to", command.to())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    public enum Verdict {
        NAMED,
        /** From today on at the earliest, half a year at most. */
        DAYS,
        /** None, not held in person, or to be done in person. */
        ROLES,
        /** Oneself, or nobody with a role at that organisation. */
        PERSON,
        /** That person is substituted by this one in those days. */
        CYCLE;

        public String messageKey() {
            return "substitute.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    public record Command(String substitute, Collection<RoleAt> roles, LocalDate from, LocalDate to, Actor by) {}
}
