package vn.daihoi.deadline.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.deadline.feed.CalendarFeed;
import vn.daihoi.deadline.feed.CalendarFeeds;

/** Calendar programs come here without signing in: the address is the secret. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarFeed feed;

    FeedController(CalendarFeeds feeds, CalendarFeed feed) {
        this.feeds = feeds;
        this.feed = feed;
    }

    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        var person = feeds.person(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(CALENDAR).body(feed.of(person));
    }
}
