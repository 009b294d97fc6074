package vn.daihoi.notification;

import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.testing.OnPostgres;

@ContextConfiguration(initializers = OnPostgres.class)
class OutboxPostgresTest extends OutboxContract {}
