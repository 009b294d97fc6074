package vn.daihoi.decision.process;

import vn.daihoi.testing.ApplicationTest;

@ApplicationTest
class EightVotesTest extends EightVotesContract {}
