package io.github.rapporteur.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer on its way into a file; refuses to go on beyond a length. */
final class Download implements BodySubscriber<Long> {
    private final CompletableFuture<Long> whole = new CompletableFuture<>();
    private final WritableByteChannel channel;
    private final long largest;
    private long length;
    private Optional<Flow.Subscription> subscription = Optional.empty();

    /** @param file is left open */
    Download(OutputStream file, long largest) {
        this.channel = Channels.newChannel(file);
        this.largest = largest;
    }

    /** Asking once more would bring the same: the file is too long, or cannot be written. */
    static final class Final extends IOException {
        private static final long serialVersionUID = 1L;

        Final(String message) {
            super(message);
        }
    }

    @Override
    public CompletionStage<Long> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = Optional.of(given);
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                write(buffer);
            }
        } catch (Final e) {
            subscription.ifPresent(Flow.Subscription::cancel);
            onError(e);
        }
    }

    private void write(ByteBuffer buffer) throws Final {
        length += buffer.remaining();
        if (length > largest) {
            throw new Final("the file is longer than " + (largest >> 20) + " MB");
        }
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new Final("the file cannot be written: " + e.getMessage());
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(length);
    }
}
