package vn.daihoi.personnel.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.workflow.Choice;

/** Candidates as forms offer them: options, and one row each. */
final class PersonChoices {

    private PersonChoices() {}

    static Map<String, Object> options(String key, List<Candidate> candidates) {
        var prefill = new HashMap<String, Object>();
        prefill.put(key, candidates.stream().map(PersonChoices::choice).toList());
        return prefill;
    }

    static Map<String, Object> rows(String key, List<Candidate> candidates, String rows) {
        var prefill = options(key, candidates);
        prefill.put(
                rows,
                candidates.stream()
                        .map(candidate -> Map.of("person", candidate.id()))
                        .toList());
        return prefill;
    }

    private static Choice choice(Candidate candidate) {
        var words = new ArrayList<String>();
        words.add(candidate.name());
        if (candidate.born() != null) {
            words.add(Integer.toString(candidate.born().getYear()));
        }
        if (candidate.post() != null) {
            words.add(candidate.post());
        }
        return new Choice(candidate.id(), String.join(", ", words));
    }
}
