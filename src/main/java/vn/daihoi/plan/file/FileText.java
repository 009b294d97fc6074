package vn.daihoi.plan.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.daihoi.shared.Text;

/** The characters of a file: UTF-8, NFC, not too many, none that control a terminal. */
final class FileText {

    static final int LARGEST_FILE = 1 << 20;

    /** Stands for every character that may not be there, so that its place is found after parsing. */
    static final char FORBIDDEN = '\uFDD0';

    private FileText() {}

    /** @return null when the bytes are no text at all, with the fault added */
    static String read(byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST_FILE) {
            faults.add(1, Paths.FILE, "tooLarge");
            return null;
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            faults.add(lineAt(bytes, in.position()), Paths.FILE, "notUtf8");
            return null;
        }
        var text = Text.normal(out.flip().toString());
        return masked(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static boolean forbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static String masked(String text) {
        return text.codePoints()
                .map(character -> forbidden(character) && character != '\r' ? FORBIDDEN : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @return 0 when there is none */
    static int lineOfForbidden(String text) {
        int at = text.indexOf(FORBIDDEN);
        return at < 0
                ? 0
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
