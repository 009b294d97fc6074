package vn.daihoi.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.records.VerifyJournal;

/** Verifies the journal when asked: every hash is computed again, which takes a while in a large one. */
@Controller
class JournalController {

    private final VerifyJournal verify;

    JournalController(VerifyJournal verify) {
        this.verify = verify;
    }

    @GetMapping("/admin/journal")
    String ask() {
        return "admin/journal";
    }

    @PostMapping("/admin/journal")
    String verify(Model model) {
        model.addAttribute("report", verify.verify());
        return "admin/journal";
    }
}
