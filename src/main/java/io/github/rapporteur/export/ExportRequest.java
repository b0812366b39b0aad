package io.github.rapporteur.export;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be exported, and how. Immutable, safe to share between threads.
 *
 * @param format the form it is written in
 * @param subject what it holds
 * @param query as for a search; of documents those are exported that hold a passage it finds. Empty: everything
 * @param language only documents in this language, ISO 639-1
 */
public record ExportRequest(
        ExportFormat format, ExportSubject subject, Optional<String> query, Optional<String> language) {

    /** @throws IllegalArgumentException if the format cannot hold the subject; the message says what it can */
    public ExportRequest {
        checkArgument(
                format.subjects().contains(subject),
                "%s holds %s, not %s",
                format,
                format.subjects().stream().map(ExportSubject::label).collect(Collectors.joining(", ")),
                subject.label());
    }

    /** Everything, with what the format usually holds. */
    public static ExportRequest of(ExportFormat format) {
        return builder(format).build();
    }

    /** Starts a request. */
    public static Builder builder(ExportFormat format) {
        return new Builder(format);
    }

    /** Collects what is asked. Not for use by several threads. */
    public static final class Builder {
        private final ExportFormat format;
        private ExportSubject subject;
        private Optional<String> query = Optional.empty();
        private Optional<String> language = Optional.empty();

        private Builder(ExportFormat format) {
            this.format = format;
            this.subject = format.usualSubject();
        }

        /** Instead of {@link ExportFormat#usualSubject}. */
        public Builder subject(ExportSubject wanted) {
            subject = wanted;
            return this;
        }

        /** A query as for a search; a blank one asks nothing. */
        public Builder query(String words) {
            query = Optional.of(words).filter(text -> !text.isBlank());
            return this;
        }

        /** Only documents in this language, ISO 639-1. */
        public Builder language(String code) {
            language = Optional.of(code);
            return this;
        }

        /** @throws IllegalArgumentException if the format cannot hold the subject */
        public ExportRequest build() {
            return new ExportRequest(format, subject, query, language);
        }
    }
}
