package vn.daihoi.election.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView;
import vn.daihoi.election.BallotView.NameView;
import vn.daihoi.election.ProtocolQueries;
import vn.daihoi.election.ProtocolView;
import vn.daihoi.election.tally.BallotForm;
import vn.daihoi.election.tally.InvalidCause;
import vn.daihoi.personnel.CandidateQueries;
import vn.daihoi.personnel.CandidateView;
import vn.daihoi.workflow.Cases;

/** What the papers of an election say, by the names that their templates use. */
@Component
class PaperWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final ProtocolQueries protocols;
    private final CandidateQueries candidates;
    private final Cases cases;
    private final MessageSource messages;

    PaperWords(ProtocolQueries protocols, CandidateQueries candidates, Cases cases, MessageSource messages) {
        this.protocols = protocols;
        this.candidates = candidates;
        this.cases = cases;
        this.messages = messages;
    }

    Map<String, Object> of(String id) {
        var protocol = protocols.require(id);
        var ballot = protocol.ballot();
        var values = new HashMap<String, Object>();
        values.put("body", words("election.body." + ballot.body()));
        values.put("congress", cases.describe("congress", ballot.congress()).title());
        values.put("seats", ballot.seats());
        values.put("elected", elected(ballot));
        values.put("listed", listed(ballot));
        values.put("causes", causes(null));
        values.put(
                "rounds",
                protocol.rounds().stream().map(round -> round(ballot, round)).toList());
        values.put("signing", signing(protocol.signing()));
        if (!ballot.rounds().isEmpty()) {
            values.put("paper", paper(ballot));
        }
        return Map.of("ballot", values);
    }

    /** The paper of the round that is voted on now or was last. */
    private Map<String, Object> paper(BallotView ballot) {
        var round = ballot.round();
        var paper = new HashMap<String, Object>();
        paper.put("round", round.number());
        paper.put("seats", round.seats());
        paper.put("strike", round.form() == BallotForm.STRIKE);
        paper.put("single", round.names().size() == 1);
        paper.put(
                "names",
                round.names().stream().map(id -> ballot.name(id).name()).toList());
        return paper;
    }

    private Map<String, Object> round(BallotView ballot, ProtocolView.RoundProtocol protocol) {
        var round = protocol.round();
        var values = new HashMap<String, Object>();
        values.put("number", round.number());
        values.put("seats", round.seats());
        values.put("papers", protocol.papers());
        values.put("sheet", protocol.sheet());
        values.put(
                "causes",
                protocol.sheet() == null ? List.of() : causes(protocol.sheet().invalidBy()));
        values.put(
                "rulings", protocol.rulings().stream().map(PaperWords::ruling).toList());
        values.put("enteredBy", String.join(", ", protocol.enteredBy()));
        values.put(
                "steps",
                round.reckoning() == null
                        ? List.of()
                        : round.reckoning().lines().toList());
        values.put(
                "names",
                round.names().stream()
                        .map(id -> counted(ballot.name(id), protocol))
                        .toList());
        return values;
    }

    private static Map<String, Object> counted(NameView name, ProtocolView.RoundProtocol protocol) {
        var values = new HashMap<String, Object>();
        var votes = protocol.sheet() == null ? null : protocol.sheet().votes().get(name.id());
        values.put("name", name.name());
        values.put("votes", votes);
        values.put("share", share(votes, protocol.round().base()));
        values.put("elected", Integer.valueOf(protocol.round().number()).equals(name.electedIn()));
        return values;
    }

    /** Of the base, as protocols state it. */
    private static String share(Integer votes, Integer base) {
        return votes == null || base == null || base == 0
                ? null
                : String.format(VIETNAMESE, "%.2f%%", votes * 100.0 / base);
    }

    private static String ruling(vn.daihoi.election.Ruling ruling) {
        return ruling.question() + ": " + (ruling.valid() ? "hợp lệ" : "không hợp lệ");
    }

    /** @param counts null for a sheet to be filled by hand */
    private List<Map<String, Object>> causes(Map<InvalidCause, Integer> counts) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var cause : InvalidCause.values()) {
            var line = new HashMap<String, Object>();
            line.put("label", words("election.invalid." + cause));
            line.put("ballots", counts == null ? null : counts.getOrDefault(cause, 0));
            lines.add(line);
        }
        return lines;
    }

    private static List<String> elected(BallotView ballot) {
        return ballot.names().stream()
                .filter(name -> name.electedIn() != null)
                .map(NameView::name)
                .toList();
    }

    private List<Map<String, Object>> listed(BallotView ballot) {
        Map<String, CandidateView> known = candidates.all(ballot.congress()).stream()
                .collect(Collectors.toMap(CandidateView::id, Function.identity()));
        return ballot.names().stream()
                .map(name -> listed(name, known.get(name.id())))
                .toList();
    }

    private Map<String, Object> listed(NameView name, CandidateView candidate) {
        var values = new HashMap<String, Object>();
        LocalDate born = name.bornOn();
        values.put("name", name.name());
        values.put("born", born == null ? "" : DAY.format(born));
        values.put(
                "sex", candidate == null || candidate.sex() == null ? "" : words("personnel.sex." + candidate.sex()));
        values.put("minority", candidate != null && candidate.minority() ? words("personnel.minority") : "");
        values.put("post", candidate == null || candidate.post() == null ? "" : candidate.post());
        values.put("kind", kind(name, candidate));
        values.put("standing", words("election.standing." + name.standing()));
        return values;
    }

    private String kind(NameView name, CandidateView candidate) {
        if (candidate == null) {
            return words("election.origin." + name.origin());
        }
        return words(candidate.reelection() ? "personnel.reelection" : "personnel.first-time");
    }

    private Map<String, Object> signing(ProtocolView.Signing signing) {
        if (signing == null) {
            return null;
        }
        var values = new HashMap<String, Object>();
        values.put("announced", TIME.format(signing.announcedAt()));
        values.put("seal", signing.sealNumber());
        values.put("keptBy", signing.keptBy());
        values.put("keepUntil", signing.keepUntil() == null ? null : DAY.format(signing.keepUntil()));
        values.put("presidium", signers(signing, true));
        values.put("tellers", signers(signing, false));
        return values;
    }

    private static List<String> signers(ProtocolView.Signing signing, boolean presidium) {
        return signing.signers().stream()
                .filter(signer -> signer.capacity().equals("PRESIDIUM") == presidium)
                .map(ProtocolView.Signer::name)
                .toList();
    }

    private String words(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
