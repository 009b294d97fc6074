package vn.daihoi.rehearsal;

import java.time.LocalDateTime;
import java.util.Optional;

/** Something that comes from outside in a rough rehearsal: a complaint, a postponement, a mail server that is away. */
interface Happening {

    void set(Play play);

    /** When it comes next as things stand; empty when it is over or its time is not known yet. */
    Optional<LocalDateTime> when();

    void happen();
}
