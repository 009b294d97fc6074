package vn.daihoi.decision;

import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.testing.OnPostgres;

@ContextConfiguration(initializers = OnPostgres.class)
class DecisionPostgresTest extends DecisionContract {}
