package vn.daihoi.plan;

import java.time.LocalDate;
import vn.daihoi.organisation.Role;

/** The programme's conference; {@code within} counts from the last pilot's debrief. */
public record ReviewConference(Role by, Period within, LocalDate on, Boolean whilePilotsOpen) {}
