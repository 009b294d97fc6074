package vn.daihoi.session.attendance;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.plan.CongressType;
import vn.daihoi.session.Deduction;
import vn.daihoi.session.Electorate;

/** Reckons whom a vote is held against, by the rules of the day of the congress. */
@Component
public class Electorates {

    private final CongressQueries congresses;
    private final MajorityBase base;
    private final Attendances attendances;

    Electorates(CongressQueries congresses, MajorityBase base, Attendances attendances) {
        this.congresses = congresses;
        this.base = base;
        this.attendances = attendances;
    }

    Electorate ordinary(String congress, int convened, Collection<Absence> absences) {
        var view = congresses.require(congress);
        return electorate(view, convened, base.ordinary(view.type(), view.countingDay(), absences));
    }

    public Electorate election(String congress, int convened, Collection<Absence> absences) {
        var view = congresses.require(congress);
        return electorate(view, convened, base.election(view.type(), view.countingDay(), absences));
    }

    /** Both numbers of the latest count, after somebody came or was excluded. */
    Attendance reckonAgain(String congress) {
        var now = attendances.latest(congress).orElseThrow();
        attendances.rebase(
                congress,
                ordinary(congress, now.convened(), now.absences()).base(),
                election(congress, now.convened(), now.absences()).base());
        return now;
    }

    private static Electorate electorate(CongressView view, int convened, List<Deduction> deductions) {
        var kind = view.type() == CongressType.DELEGATES ? Electorate.Kind.DELEGATES : Electorate.Kind.MEMBERS;
        return new Electorate(kind, convened, deductions);
    }
}
