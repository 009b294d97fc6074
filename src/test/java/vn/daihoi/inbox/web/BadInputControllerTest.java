package vn.daihoi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.AnswerSheets;

/** What a browser would never send, and what people mistype: words at the field, nothing typed is lost, nothing stored. */
@ApplicationTest
class BadInputControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    AnswerSheets sheets;

    private String task;
    private RequestPostProcessor finances;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "bad-input", null);
        finances = SignedInAs.seat(application, "bad-input.finance-office");
        task = OpenedTask.of(application, "plan-comment-funds", "FINANCE_OFFICE@bad-input");
    }

    @Test
    void everyFaultIsNamedAtItsFieldAndEveryWordIsStillThere() throws Exception {
        send("fundsPerPilot", "ba mươi", "estimateFeasible", "2025-02-30", "fundsComment", "Căn cứ <phù hợp>")
                .andExpect(content().string(containsString("Xin nhập một số.")))
                .andExpect(content().string(containsString("ba mươi")))
                .andExpect(content().string(containsString("Xin điền ô này.")))
                .andExpect(content().string(containsString("Ngày này không có thật")))
                .andExpect(content().string(containsString("2025-02-30")))
                .andExpect(content().string(containsString("Căn cứ &lt;phù hợp&gt;")));
    }

    @ParameterizedTest
    @CsvSource({"source, 250, 251", "fundsComment, 10.000, 10001"})
    void whatIsTooLongIsRefusedAndKept(String field, String most, int length) throws Exception {
        var typed = "Đ".repeat(length);
        send(field, typed)
                .andExpect(content().string(containsString("Nhiều nhất " + most + " ký tự.")))
                .andExpect(content().string(containsString(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "-1", "0,5", "NaN", "9999999999999999"})
    void numbersThatAreNoneForThisFieldAreRefused(String number) throws Exception {
        send("source", "Ngân sách", "fundsPerPilot", number).andExpect(content().string(containsString(number)));
    }

    @Test
    void charactersThatNobodyCanReadAreRefused() throws Exception {
        send("source", "Ngân\u0000sách")
                .andExpect(content().string(containsString("Có ký tự điều khiển không đọc được")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"source[0].part", "source[999].part", "fundsPerPilot[0].x", "__proto__", "fundsComment[]"})
    void shapesThatTheFormDoesNotHaveAreRefused(String name) throws Exception {
        send("fundsComment", "Giữ lại", name, "1").andExpect(content().string(containsString("Giữ lại")));
    }

    @Test
    void oneFieldSentTwiceIsRefused() throws Exception {
        send("source", "Ngân sách", "source", "Nguồn khác")
                .andExpect(content().string(containsString("Giá trị không đúng kiểu của ô này.")));
    }

    /** The page comes back with its faults; nothing was stored, and the task is still there to be done. */
    private ResultActions send(String... namesAndValues) throws Exception {
        var request = post("/tasks/" + task).with(finances).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        var answer = browser.perform(request)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tasks/" + task)));
        assertThat(sheets.ofTask(task)).isEmpty();
        return answer;
    }
}
