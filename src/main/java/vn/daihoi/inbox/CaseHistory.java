package vn.daihoi.inbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.OpenTask;

/** What was answered in a case so far, as far as this actor may know it. */
@Component
public class CaseHistory {

    private static final Set<Role> PERSONNEL = EnumSet.of(
            Role.PERSONNEL_SUBCOMMITTEE,
            Role.COMMITTEE,
            Role.ORGANISATION_BOARD,
            Role.WORKING_GROUP,
            Role.INSPECTION_COMMISSION,
            Role.STANDING_MEMBERS,
            Role.STANDING_COMMITTEE,
            Role.SECRETARY);
    private static final Set<Role> DECISION =
            EnumSet.of(Role.STANDING_COMMITTEE, Role.STANDING_MEMBERS, Role.SECRETARY, Role.COMMITTEE, Role.OFFICE);

    /** Processes whose answers name people or how somebody voted: nobody but these roles of the case's line. */
    private static final Map<String, Set<Role>> CONFIDENTIAL = Map.of("collegial-decision", DECISION);

    /** What a letter says about whom, and what was found. */
    private static final String LETTER = "oversight-settle-complaint";

    private final AnswerSheets sheets;
    private final TaskAccess access;

    CaseHistory(AnswerSheets sheets, TaskAccess access) {
        this.sheets = sheets;
        this.access = access;
    }

    public List<AnswerSheet> visible(OpenTask task, Actor actor) {
        var line = access.line(task);
        return sheets.of(task.caseId()).stream()
                .filter(sheet -> open(sheet, actor, line))
                .toList();
    }

    /** Whether what this actor sees of earlier answers names candidates. */
    boolean names(OpenTask task, Actor actor) {
        return visible(task, actor).stream().anyMatch(AnswerSheet::namesCandidates);
    }

    private static boolean open(AnswerSheet sheet, Actor actor, Set<String> line) {
        var roles = roles(sheet);
        return roles == null || sheet.byPerson().equals(actor.id()) || actor.holdsAny(groups(roles, line));
    }

    private static Set<Role> roles(AnswerSheet sheet) {
        var named = sheet.namesCandidates() || sheet.form().equals(LETTER);
        return named ? PERSONNEL : CONFIDENTIAL.get(sheet.process());
    }

    private static Set<String> groups(Set<Role> roles, Set<String> line) {
        return line.stream()
                .flatMap(organisation -> roles.stream().map(role -> new RoleAt(role, organisation).group()))
                .collect(Collectors.toSet());
    }
}
