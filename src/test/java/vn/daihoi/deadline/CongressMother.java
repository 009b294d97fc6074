package vn.daihoi.deadline;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;

/** Congresses of which a deadline only asks where they are held and who wanted them. */
final class CongressMother {

    private CongressMother() {}

    static CongressView of(String id, String unit, String superior) {
        CongressView congress = mock();
        when(congress.id()).thenReturn(id);
        when(congress.unit()).thenReturn(unit);
        when(congress.superior()).thenReturn(superior);
        when(congress.state()).thenReturn(CongressState.PREPARING);
        return congress;
    }
}
