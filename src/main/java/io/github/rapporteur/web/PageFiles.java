package io.github.rapporteur.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import com.google.common.io.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The files of the page, which lie on the class path. A name is taken letter by letter from those that such files have,
 * so that none leads anywhere else. Safe for use by several threads.
 */
final class PageFiles {
    private static final String FOLDER = "page/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]++)++");
    private static final Pattern PARENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*+");

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.<String, String>builder()
            .put("html", "text/html; charset=utf-8")
            .put("js", "text/javascript; charset=utf-8")
            .put("mjs", "text/javascript; charset=utf-8")
            .put("css", "text/css; charset=utf-8")
            .put("json", "application/json")
            .put("txt", "text/plain; charset=utf-8")
            .put("svg", "image/svg+xml")
            .put("png", "image/png")
            .put("ico", "image/vnd.microsoft.icon")
            .put("woff2", "font/woff2")
            .put("webmanifest", "application/manifest+json")
            .buildOrThrow();

    private final ConcurrentMap<String, Reply> read = new ConcurrentHashMap<>();

    /** The file at a path below {@code /page/}, or the page itself at {@code /}. */
    Optional<Reply> at(String path) {
        String name = path.equals("/") ? "index.html" : path.startsWith("/page/") ? path.substring(6) : "";
        Optional<String> type = type(name);
        return type.flatMap(known -> Optional.ofNullable(
                read.computeIfAbsent(name, wanted -> read(wanted, known).orElse(null))));
    }

    private static Optional<String> type(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean plain = NAME.matcher(file).matches()
                && Splitter.on('/')
                        .splitToStream(name.substring(0, Math.max(0, name.length() - file.length() - 1)))
                        .allMatch(parent -> PARENT.matcher(parent).matches() || file.equals(name));
        return plain ? Optional.ofNullable(TYPES.get(Files.getFileExtension(file))) : Optional.empty();
    }

    private static Optional<Reply> read(String name, String type) {
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = ByteStreams.toByteArray(in);
            String tag = Hashing.sha256().hashBytes(bytes).toString().substring(0, 20);
            return Optional.of(
                    new Reply(200, type, new Reply.Whole(bytes), ImmutableMap.of("ETag", "W/\"" + tag + '"')));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a file of the page: " + name, e);
        }
    }
}
