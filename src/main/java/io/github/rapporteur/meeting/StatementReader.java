package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.meeting.Proceedings.Sentence;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who made statements: {@code Statements were made by the representatives of Chad, Fiji and Peru}. */
final class StatementReader {
    private static final CharMatcher COLON = CharMatcher.anyOf(":：");
    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;、，；،؛");

    private final Proceedings proceedings;
    private final Words words;
    private final Map<String, NamedState> states = new LinkedHashMap<>();
    private final Set<String> organizations = new LinkedHashSet<>();

    private StatementReader(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.words = proceedings.words();
    }

    static Statements read(Proceedings proceedings) {
        StatementReader reader = new StatementReader(proceedings);
        proceedings.sentences().stream()
                .filter(sentence -> reader.words.has(Kind.STATEMENT, sentence.text()))
                .forEach(reader::sentence);
        return new Statements(ImmutableList.copyOf(reader.states.values()), ImmutableList.copyOf(reader.organizations));
    }

    private void sentence(Sentence sentence) {
        speakers(sentence.text());
        if (Proceedings.leads(sentence.text())) {
            boolean organizations = words.has(Kind.ORGANIZATION, sentence.text());
            boolean speakers = words.has(Kind.SPEAKER, sentence.text());
            for (Node node : proceedings.list(sentence.node())) {
                if (words.has(Kind.SPEAKER, node.text())) {
                    speakers(node.text());
                } else if (speakers) {
                    names(node.text(), organizations);
                }
            }
        }
    }

    /** The names behind each of the words for speakers, up to the next of them or to the verb. */
    private void speakers(String text) {
        FoldedText folded = FoldedText.of(text);
        List<PhraseTable.Match<Kind>> speakers = words.find(Kind.SPEAKER, folded.text());
        for (int i = 0; i < speakers.size(); i++) {
            int from = speakers.get(i).end();
            int to = i + 1 < speakers.size()
                    ? speakers.get(i + 1).start()
                    : folded.text().length();
            int end = words.find(Kind.STATEMENT, folded.text(), from, to).stream()
                    .filter(verb -> !leads(folded.text(), verb.end()))
                    .map(PhraseTable.Match::start)
                    .findFirst()
                    .orElse(to);
            String segment = text.substring(
                    folded.toRaw(from, end).start(), folded.toRaw(from, end).end());
            int colon = colon(segment);
            String lead = folded.text().substring(0, from) + segment.substring(0, Math.max(0, colon));
            names(segment.substring(colon + 1), words.has(Kind.ORGANIZATION, lead));
        }
    }

    /** Where the words end that lead the list; -1 where it begins at once. */
    private static int colon(String segment) {
        int colon = COLON.indexIn(segment);
        return SEPARATOR.matchesNoneOf(segment.substring(0, Math.max(0, colon))) ? colon : -1;
    }

    /** Whether the list stands behind the verb. */
    private static boolean leads(String folded, int verb) {
        return verb < folded.length() && COLON.matches(folded.charAt(verb));
    }

    private void names(String list, boolean ofOrganizations) {
        for (String name : proceedings.lists().split(list)) {
            Optional<NamedState> state = proceedings.lists().state(name);
            if (state.isPresent()) {
                states.putIfAbsent(FoldedText.fold(state.get().name()), state.get());
            } else if (ofOrganizations && isProper(name) || proceedings.lists().isBody(name)) {
                organizations.add(Articles.without(name, words));
            }
        }
    }

    private static boolean isProper(String name) {
        return name.length() > 3 && name.length() < 160 && !Character.isLowerCase(name.charAt(0));
    }
}
