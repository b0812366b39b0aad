package io.github.rapporteur.extract;

import com.google.common.io.MoreFiles;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A worker that does what the name of a file says. Others it reads: its process number and the file's text. */
final class MisbehavingWorker implements Extractor {

    public static void main(String[] arguments) throws IOException {
        Worker.serve(MisbehavingWorker::new);
    }

    @Override
    public Extraction extract(Path file) {
        try {
            return obey(file);
        } catch (IOException | InterruptedException e) {
            return Extraction.failed(Status.UNREADABLE, e.toString());
        }
    }

    private static Extraction obey(Path file) throws IOException, InterruptedException {
        switch (MoreFiles.getNameWithoutExtension(file)) {
            case "hang" -> new CountDownLatch(1).await();
            case "crash" -> Runtime.getRuntime().halt(17);
            case "crash-once" -> {
                if (Files.size(file) == 1) {
                    Files.writeString(file, "second time");
                    Runtime.getRuntime().halt(17);
                }
            }
            case "memory" -> eat();
            case "print" -> System.out.println("library chatter");
            case "scribble" -> scribble();
            default -> {}
        }
        SourceTextBuilder text = new SourceTextBuilder();
        text.add(new BlockDraft(BlockKind.PARAGRAPH)
                .append(ProcessHandle.current().pid() + " " + Files.readString(file)));
        return new Extraction(Status.OK, text.build("text/plain"), text.problems());
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (!Thread.interrupted()) {
            eaten.add(new byte[1 << 20]);
        }
    }

    /** Writes past all protection, as native code might. */
    private static void scribble() throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("not an answer".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {}
}
