package vn.daihoi.deadline;

import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.testing.OnPostgres;

@ContextConfiguration(initializers = OnPostgres.class)
class SweepPostgresTest extends SweepContract {}
