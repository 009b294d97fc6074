package vn.daihoi.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.document.DocumentMother;
import vn.daihoi.document.OpenDocument;
import vn.daihoi.document.RequireDocuments;
import vn.daihoi.document.SubmitDraft;
import vn.daihoi.testing.OnPostgres;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SignedInAs;

/** What a 50 MB file on its way in and out keeps alive on the heap; garbage does not count. */
@Tag("full")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnPostgres.class)
@ActiveProfiles("test")
class LargeFileTest {

    private static final long MEGABYTE = 1024L * 1024;
    private static final String PERSON = "large-commune.committee-1";

    @TempDir
    Path folder;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private HttpClient browser;
    private String report;
    private String task;

    @BeforeEach
    void signIn() throws Exception {
        SignedInAs.organisation(application, "large-district", null);
        SignedInAs.organisation(application, "large-commune", "large-district");
        SignedInAs.account(application, PERSON);
        application
                .getBean(OpenCongress.class)
                .open(CongressMother.commune("large", "large-district", "large-commune"));
        report = "large.large-commune.political-report";
        application
                .getBean(RequireDocuments.class)
                .require("large.large-commune")
                .forEach(application.getBean(OpenDocument.class)::open);
        task = "/tasks/" + OpenedTask.of(application, "programme-interim-report", "COMMITTEE@large-commune");
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var form = "_csrf=" + encoded(token("/sign-in")) + "&username=" + encoded(PERSON) + "&password="
                + encoded(SignedInAs.PASSWORD);
        assertThat(send(request("/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)))
                        .uri()
                        .getPath())
                .isEqualTo("/tasks");
    }

    @Test
    void fiftyMegabytesHoldLessThanSixtyFourOfHeapAndSixtyAreRefused() throws Exception {
        var file = folder.resolve("large.pdf");
        Files.write(file, SamplePdf.ofAtLeast((int) (50 * MEGABYTE - 20_000)));
        assertThat(Files.size(file)).isBetween(49 * MEGABYTE, 50 * MEGABYTE);
        upload(file);

        try (var heap = new HeldHeap()) {
            var page = upload(file);
            var up = heap.most();
            var id = found("name=\"interimFile\" value=\"([^\"]+)\"", page);
            application
                    .getBean(SubmitDraft.class)
                    .submit(new SubmitDraft.Command(report, "Báo cáo", null, id, null, DocumentMother.DRAFTER));
            heap.again();
            var taken = browser.send(
                    request("/documents/" + report + "/versions/1/file").GET().build(), BodyHandlers.ofInputStream());
            assertThat(count(taken.body())).isEqualTo(Files.size(file));
            var down = heap.most();
            System.out.printf("50 MB up holds %d MB, down %d MB above idle, %d looks%n", up, down, heap.looks());
            assertThat(List.of(up, down)).allMatch(held -> held < 64);
            assertThat(heap.looks()).isGreaterThan(4);
        }

        try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            out.write(new byte[(int) (10 * MEGABYTE)]);
        }
        assertThat(upload(file)).contains("Tệp lớn hơn 50 MB");
    }

    private String upload(Path file) throws Exception {
        var head = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token(task)
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"upload:interimFile\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        return send(request(task + "/form")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofInputStream(() -> body(head, file))))
                .body();
    }

    private static InputStream body(String head, Path file) {
        try {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                    Files.newInputStream(file),
                    new ByteArrayInputStream("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)))));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private String token(String page) throws Exception {
        return found(
                "name=\"_csrf\" value=\"([^\"]+)\"", send(request(page).GET()).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long count(InputStream in) throws IOException {
        long all = 0;
        var buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
        }
        return all;
    }

    /** Collects garbage again and again and notes the most that was left. */
    private static final class HeldHeap implements AutoCloseable {

        private static final long WORK_BETWEEN = 50_000_000;

        private final long idle = live();
        private final AtomicLong most = new AtomicLong();
        private final AtomicInteger looks = new AtomicInteger();
        private final AtomicBoolean done = new AtomicBoolean();
        private final Thread watch = new Thread(() -> {
            while (!done.get()) {
                most.accumulateAndGet(live(), Math::max);
                looks.incrementAndGet();
                LockSupport.parkNanos(WORK_BETWEEN);
            }
        });

        HeldHeap() {
            watch.start();
        }

        private static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        /** Megabytes above idle. */
        long most() {
            return Math.max(0, most.get() - idle) / MEGABYTE;
        }

        int looks() {
            return looks.get();
        }

        void again() {
            most.set(0);
        }

        @Override
        public void close() throws InterruptedException {
            done.set(true);
            watch.join();
        }
    }
}
