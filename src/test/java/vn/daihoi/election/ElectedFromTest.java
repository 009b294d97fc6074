package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.congress.post.ElectedPost;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;
import vn.daihoi.workflow.Rules;

class ElectedFromTest {

    private static final Rules RULES = Rules.fromClasspath();
    private static final List<String> EVERYBODY = List.of("c1", "c2", "c3", "c4");

    @Test
    void theSecretaryComesFromTheStandingCommittee() {
        assertThat(mayStand(
                        ElectedBody.SECRETARY,
                        post(ElectedBody.COMMITTEE, "c1"),
                        post(ElectedBody.COMMITTEE, "c2"),
                        post(ElectedBody.COMMITTEE, "c3"),
                        post(ElectedBody.STANDING_COMMITTEE, "c2"),
                        post(ElectedBody.STANDING_COMMITTEE, "c3")))
                .containsExactly("c2", "c3");
    }

    @Test
    void whereNoneIsElectedHeComesFromTheCommittee() {
        assertThat(mayStand(
                        ElectedBody.SECRETARY, post(ElectedBody.COMMITTEE, "c2"), post(ElectedBody.COMMITTEE, "c4")))
                .containsExactly("c2", "c4");
    }

    @Test
    void nobodyIsSecretaryAndDeputy() {
        assertThat(mayStand(
                        ElectedBody.DEPUTY,
                        post(ElectedBody.COMMITTEE, "c1"),
                        post(ElectedBody.COMMITTEE, "c2"),
                        post(ElectedBody.SECRETARY, "c1")))
                .containsExactly("c2");
    }

    @Test
    void aCellWithoutCommitteeChoosesAmongAllButItsSecretary() {
        assertThat(mayStand(ElectedBody.SECRETARY)).containsExactlyElementsOf(EVERYBODY);
        assertThat(mayStand(ElectedBody.DEPUTY, post(ElectedBody.SECRETARY, "c3")))
                .containsExactly("c1", "c2", "c4");
    }

    @Test
    void theHeadOfTheInspectionCommissionIsOneOfIt() {
        assertThat(mayStand(
                        ElectedBody.INSPECTION_HEAD,
                        post(ElectedBody.COMMITTEE, "c1"),
                        post(ElectedBody.INSPECTION_COMMISSION, "c4")))
                .containsExactly("c4");
    }

    @Test
    void delegatesAreWhoeverIsApproved() {
        assertThat(mayStand(ElectedBody.DELEGATES, post(ElectedBody.COMMITTEE, "c1")))
                .containsExactlyElementsOf(EVERYBODY);
    }

    private static List<String> mayStand(ElectedBody body, ElectedPost... before) {
        var ballot = new Ballot(new Ballot.Key("b", "congress", body, Venue.FIRST_SESSION), 1, 1, false);
        return EVERYBODY.stream()
                .filter(new ElectedFrom(RULES, congress -> Stream.of(before).toList()).mayStand(ballot))
                .toList();
    }

    private static ElectedPost post(ElectedBody body, String candidate) {
        return new ElectedPost(body, candidate, "Đồng chí " + candidate, 20, false);
    }
}
