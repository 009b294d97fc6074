package vn.daihoi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Liberation Serif (SIL Open Font License 1.1): the widths of Times New Roman, every Vietnamese letter, free to embed. */
public enum PaperFonts {
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    public static final String FAMILY = "Liberation Serif";

    private final String file;
    private final boolean bold;
    private final boolean italic;

    PaperFonts(String style, boolean bold, boolean italic) {
        this.file = "liberation/LiberationSerif-" + style + ".ttf";
        this.bold = bold;
        this.italic = italic;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /** TrueType. */
    public InputStream open() {
        try {
            return new ClassPathResource(file).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
