package vn.daihoi.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers one recipient as it is told to, or drips one byte after the other and never comes to an end. */
final class SmtpScript implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipient;

    /** @param toRecipient its answer to RCPT; null drips */
    SmtpScript(String toRecipient) {
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        this.toRecipient = toRecipient;
        var thread = new Thread(this::serve, "smtp-script");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (var client = socket.accept()) {
            if (toRecipient == null) {
                drip(client);
            } else {
                talk(client);
            }
        } catch (IOException hungUp) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drip(Socket client) throws IOException {
        while (true) {
            say(client.getOutputStream(), "2");
            pause();
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client.getOutputStream(), "220 test\r\n");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var answer = line.startsWith("RCPT") ? toRecipient : line.startsWith("QUIT") ? "221 bye" : "250 fine";
            say(client.getOutputStream(), answer + "\r\n");
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
