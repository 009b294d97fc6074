package vn.daihoi.election;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.election.CountFault.Kind;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;

/** Holds a typed sheet against the round it is about. */
class CountCheck {

    private final Ballot ballot;
    private final CountEntry entry;
    private final List<CountFault> faults = new ArrayList<>();

    CountCheck(Ballot ballot, CountEntry entry) {
        this.ballot = ballot;
        this.entry = entry;
    }

    /** Empty for a sheet that can be right. */
    List<CountFault> faults(Actor teller) {
        var round = ballot.round();
        if (ballot.state != BallotState.OPEN || round.counted()) {
            return List.of(CountFault.of(Kind.ALREADY_COUNTED, round.number));
        }
        if (stands(ballot, teller.name())) {
            return List.of(CountFault.of(Kind.TELLER_STANDS));
        }
        lines(round);
        if (faults.isEmpty()) {
            figures(round);
        }
        return faults;
    }

    /** Nobody counts votes for himself: somebody of this name may be voted on. */
    static boolean stands(Ballot ballot, String name) {
        return ballot.names.stream().filter(ListedName::open).anyMatch(listed -> Text.folded(listed.name)
                .equals(Text.folded(name)));
    }

    private void lines(Round round) {
        var seen = new HashSet<String>();
        for (int row = 0; row < entry.lines().size(); row++) {
            var candidate = entry.lines().get(row).candidate();
            if (!seen.add(candidate)) {
                faults.add(CountFault.at(Kind.NAME_TWICE, row));
            } else if (!round.names.contains(candidate)) {
                faults.add(CountFault.at(withdrawn(candidate) ? Kind.WITHDRAWN : Kind.NOT_ON_THE_LIST, row));
            }
        }
        var missing = round.names.stream().filter(name -> !seen.contains(name)).toList();
        if (!missing.isEmpty()) {
            faults.add(CountFault.of(
                    Kind.NAMES_MISSING, missing.stream().map(this::name).collect(Collectors.joining(", "))));
        }
    }

    private boolean withdrawn(String candidate) {
        return ballot.name(candidate)
                .filter(name -> name.standing == Standing.WITHDRAWN)
                .isPresent();
    }

    private String name(String candidate) {
        return ballot.name(candidate).map(name -> name.name).orElse(candidate);
    }

    private void figures(Round round) {
        var sheet = entry.sheet();
        for (var fault : sheet.faults(round.issue.issued(), round.seats)) {
            switch (fault) {
                case MORE_THAN_ISSUED -> tooMany(round);
                case DOES_NOT_ADD_UP ->
                    faults.add(CountFault.of(Kind.DOES_NOT_ADD_UP, sheet.valid(), sheet.invalid(), sheet.collected()));
                case CAUSES_DO_NOT_ADD_UP -> faults.add(CountFault.of(Kind.CAUSES_DO_NOT_ADD_UP, sheet.invalid()));
                case MORE_VOTES_THAN_BALLOTS -> overBallots(sheet.valid());
                case MORE_VOTES_THAN_SEATS ->
                    faults.add(CountFault.of(Kind.MORE_VOTES_THAN_SEATS, sheet.valid(), round.seats));
            }
        }
    }

    private void tooMany(Round round) {
        if (!entry.tooManyConfirmed()) {
            faults.add(CountFault.of(Kind.MORE_THAN_ISSUED, entry.figures().collected(), round.issue.issued()));
        }
    }

    private void overBallots(int valid) {
        for (int row = 0; row < entry.lines().size(); row++) {
            if (entry.lines().get(row).votes() > valid) {
                faults.add(CountFault.at(Kind.MORE_VOTES_THAN_BALLOTS, row, valid));
            }
        }
    }
}
