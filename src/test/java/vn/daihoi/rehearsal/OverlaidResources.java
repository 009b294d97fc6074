package vn.daihoi.rehearsal;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class path with files of a folder laid over it. */
class OverlaidResources extends ClassLoader {

    private final Path folder;

    OverlaidResources(Path folder, ClassLoader parent) {
        super(parent);
        this.folder = folder;
    }

    /** Runs something for which these are the resources. */
    <T> T during(java.util.function.Supplier<T> work) {
        var usual = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    @Override
    public URL getResource(String name) {
        var laidOver = folder.resolve(name);
        if (!Files.exists(laidOver)) {
            return super.getResource(name);
        }
        try {
            return laidOver.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
