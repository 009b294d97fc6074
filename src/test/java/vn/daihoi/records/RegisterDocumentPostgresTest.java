package vn.daihoi.records;

import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.testing.OnPostgres;

@ContextConfiguration(initializers = OnPostgres.class)
class RegisterDocumentPostgresTest extends RegisterDocumentContract {}
