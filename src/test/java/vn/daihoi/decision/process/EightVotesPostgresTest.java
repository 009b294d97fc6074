package vn.daihoi.decision.process;

import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OnPostgres;

@ApplicationTest
@ContextConfiguration(initializers = OnPostgres.class)
class EightVotesPostgresTest extends EightVotesContract {}
