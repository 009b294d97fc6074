package vn.daihoi.testing;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;

/** A real mail server that can be away, and remembers what came over all its openings. */
public final class PostOffice {

    private final int port = FreePort.next();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final List<String> earlier = new ArrayList<>();

    public int port() {
        return port;
    }

    public void open() {
        server.start();
    }

    public void close() {
        var box = server.getManagers().getImapHostManager();
        server.stop();
        box.getAllMessages().forEach(message -> earlier.add(id(message)));
    }

    /** Message ids in no particular order, one for each time that a message came. */
    public List<String> came() {
        var all = new ArrayList<>(earlier);
        server.getManagers().getImapHostManager().getAllMessages().forEach(message -> all.add(id(message)));
        return all;
    }

    private static String id(StoredMessage message) {
        try {
            return message.getMimeMessage().getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
