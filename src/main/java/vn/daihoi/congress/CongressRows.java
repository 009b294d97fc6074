package vn.daihoi.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.Subcommittee;

/** How a congress lies in its table. */
final class CongressRows {

    private CongressRows() {}

    static CongressView read(ResultSet row, List<Seats> seats, List<String> approvers) throws SQLException {
        return new CongressView(
                row.getString("id"),
                row.getString("plan"),
                row.getString("superior"),
                row.getString("unit"),
                OrganisationType.valueOf(row.getString("unit_type")),
                ChosenAs.valueOf(row.getString("chosen_as")),
                row.getInt("place_in_plan"),
                row.getString("term"),
                set(row.getString("contents"), CongressContent::valueOf),
                PersonnelMode.valueOf(row.getString("personnel")),
                set(row.getString("direct_bodies"), ElectedBody::valueOf),
                CongressType.valueOf(row.getString("congress_type")),
                row.getInt("convened"),
                row.getBoolean("assumed"),
                row.getObject("guests", Integer.class),
                row.getBigDecimal("max_days"),
                day(row, "opens_from"),
                day(row, "last_day"),
                day(row, "expected_from"),
                day(row, "expected_to"),
                day(row, "first_day"),
                day(row, "final_day"),
                row.getString("venue"),
                CongressState.valueOf(row.getString("state")),
                row.getBigDecimal("days_taken"),
                day(row, "recognised_on"),
                row.getInt("rebased"),
                seats,
                approvers,
                course(row));
    }

    private static CongressView.Course course(ResultSet row) throws SQLException {
        return new CongressView.Course(
                row.getString("progress_every"),
                row.getObject("sub_units", Integer.class),
                set(row.getString("subcommittees"), Subcommittee::valueOf),
                day(row, "announced_on"),
                row.getBoolean("voters_frozen"),
                day(row, "consent_on"),
                row.getBoolean("consent_stands"),
                row.getBoolean("postponed"),
                row.getString("postponed_because"),
                row.getString("ended_reason"),
                row.getString("successor"));
    }

    static String text(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String text, Function<String, T> reading) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(reading).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
