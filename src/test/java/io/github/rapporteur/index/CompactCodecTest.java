package io.github.rapporteur.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CompactCodecTest {
    private final Random random = new Random(384);

    private String text(int words) {
        return random.ints(words, 0, 3_000).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
    }

    private List<String> texts() {
        List<String> texts =
                IntStream.range(0, 2_000).mapToObj(i -> text(i % 150)).collect(Collectors.toCollection(ArrayList::new));
        // Longer than a chunk, and than several.
        texts.add(700, text(70_000));
        texts.add(1_400, text(400_000));
        return texts;
    }

    private static void write(Directory directory, Codec codec, List<String> texts) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setCodec(codec)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new StoredField("length", text.length()));
                document.add(new StoredField("text", text));
                writer.addDocument(document);
            }
        }
    }

    private void assertHas(Directory directory, List<String> texts) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields stored = reader.storedFields();
            assertThat(reader.maxDoc()).isEqualTo(texts.size());
            for (int i = 0; i < texts.size(); i++) {
                int any = random.nextInt(texts.size());
                assertThat(stored.document(any).get("text")).isEqualTo(texts.get(any));
                assertThat(stored.document(i).getField("length").numericValue())
                        .isEqualTo(texts.get(i).length());
            }
        }
    }

    @Test
    void whatWasStoredIsReadAgainShortOrLong() throws IOException {
        List<String> texts = texts();
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, new CompactCodec(), texts);
            assertHas(directory, texts);
        }
    }

    @Test
    void segmentsWrittenBeforeAreRead() throws IOException {
        List<String> texts = texts();
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, new DeflatedCodec(), texts.subList(0, 900));
            write(directory, new CompactCodec(), texts.subList(900, texts.size()));
            assertHas(directory, texts);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try (var compressor = new BlockCompression().newCompressor()) {
            compressor.compress(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), out);
        }
        return out.toArrayCopy();
    }

    @Test
    void anyPartOfAChunkIsReadAndWhatComesBehindTheChunkToo() throws IOException {
        byte[] bytes = text(8_000).getBytes(UTF_8);
        byte[] packed = packed(bytes);
        var unpacking = new BlockCompression().newDecompressor();
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(bytes.length - from, i * 20 + 1));
            ByteArrayDataInput in = new ByteArrayDataInput(packed);
            BytesRef part = new BytesRef();
            unpacking.decompress(in, bytes.length, from, length, part);
            assertThat(part).isEqualTo(new BytesRef(bytes, from, length));
            assertThat(in.getPosition()).isEqualTo(packed.length);
        }
    }

    @Test
    void bytesThatCannotBePackedAreReadAgain() throws IOException {
        byte[] bytes = new byte[100_000];
        random.nextBytes(bytes);
        BytesRef read = new BytesRef();
        new BlockCompression()
                .newDecompressor()
                .decompress(new ByteArrayDataInput(packed(bytes)), bytes.length, 0, bytes.length, read);
        assertThat(read).isEqualTo(new BytesRef(bytes));
    }

    @Test
    void damagedBytesAreToldAsSuchAndEndInBoundedTime() throws IOException {
        byte[] bytes = text(3_000).getBytes(UTF_8);
        byte[] packed = packed(bytes);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = packed.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                BytesRef read = new BytesRef();
                new BlockCompression()
                        .newDecompressor()
                        .decompress(new ByteArrayDataInput(damaged), bytes.length, 500, 9_000, read);
                assertThat(read.length).isEqualTo(9_000);
            } catch (CorruptIndexException told) {
                assertThat(told).hasMessageContaining("resource");
            }
        }
        assertThatThrownBy(() -> new BlockCompression()
                        .newDecompressor()
                        .decompress(new ByteArrayDataInput(new byte[] {-1, -1, -1, -1, 15}), 9, 0, 9, new BytesRef()))
                .isInstanceOf(IOException.class);
    }
}
