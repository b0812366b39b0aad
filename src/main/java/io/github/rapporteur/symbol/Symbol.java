package io.github.rapporteur.symbol;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A document symbol such as {@code E/CN.15/2018/12}, in canonical form. Immutable; equal and ordered by canonical form.
 * Of a joint symbol ({@code A/48/486-S/26560}) the named parts are those of its first half.
 */
public final class Symbol implements Comparable<Symbol> {
    private static final int LONGEST_SHOWN = 80;

    private final String canonical;
    private final ImmutableList<String> components;
    private final SymbolParts parts;
    private final ImmutableList<Symbol> halves;

    private Symbol(
            String canonical, ImmutableList<String> components, SymbolParts parts, ImmutableList<Symbol> halves) {
        this.canonical = canonical;
        this.components = components;
        this.parts = parts;
        this.halves = halves;
    }

    static Symbol single(List<Component> written, SymbolParts parts) {
        ImmutableList<String> components =
                written.stream().map(Canonical::component).collect(ImmutableList.toImmutableList());
        return new Symbol(Joiner.on('/').join(components), components, parts, ImmutableList.of());
    }

    /** @param halves at least two */
    static Symbol joint(ImmutableList<Symbol> halves) {
        Symbol first = halves.get(0);
        return new Symbol(Joiner.on('-').join(halves), first.components, first.parts, halves);
    }

    /**
     * Reads a symbol as written: case, spaces, dashes and full-width signs may vary, links are understood.
     *
     * @throws IllegalArgumentException if {@code written} is not a symbol of a known series; the message says why
     */
    public static Symbol parse(String written) {
        SymbolReading reading = read(written);
        if (reading instanceof SymbolReading.Read read && read.strictness().satisfies(Strictness.KNOWN_SERIES)) {
            return read.symbol();
        }
        throw new IllegalArgumentException(
                Ascii.truncate(written, LONGEST_SHOWN, "…") + " is no symbol: " + reading.reason());
    }

    /** Reads a symbol of a known series as written; empty when it is none. Never throws. */
    public static Optional<Symbol> tryParse(String written) {
        return tryParse(written, Strictness.KNOWN_SERIES);
    }

    /** Reads a symbol as written; empty when it is none or {@code strictness} does not accept it. Never throws. */
    public static Optional<Symbol> tryParse(String written, Strictness strictness) {
        return read(written) instanceof SymbolReading.Read read
                        && read.strictness().satisfies(strictness)
                ? Optional.of(read.symbol())
                : Optional.empty();
    }

    /** Reads whatever is written and says what it is. Never throws; takes time in proportion to the length. */
    public static SymbolReading read(String written) {
        return SymbolReader.read(written);
    }

    /** The canonical form, without spaces. */
    public String canonical() {
        return canonical;
    }

    /** The symbol with the spaces that the United Nations prints: {@code A/48/7 (Part I)}, {@code S/RES/1373 (2001)}. */
    public String printed() {
        return isJoint()
                ? halves.stream().map(Symbol::printed).collect(Collectors.joining("-"))
                : PrintedForm.of(components, parts.numberAt(), nature().equals(Optional.of("RES")));
    }

    /** The first component: {@code A}, {@code S}, {@code E}, {@code UNODC} … */
    public String organ() {
        return parts.organ();
    }

    /** The bodies and series below the organ, outermost first: {@code CN.4}, {@code Sub.2}, {@code AC.2}. */
    public ImmutableList<String> subsidiaries() {
        return parts.subsidiaries();
    }

    /** The session as written: {@code 65}, {@code XXV}, {@code S-21}, {@code ES-10}. */
    public Optional<String> session() {
        return parts.session();
    }

    /** The year the symbol carries. */
    public OptionalInt year() {
        return parts.year();
    }

    /** What sort of document it is, in capitals: {@code RES}, {@code L}, {@code SR}. */
    public Optional<String> nature() {
        return parts.nature();
    }

    /** The number within its series, without part letters; ranges as {@code 6-7}. */
    public Optional<String> number() {
        return parts.number();
    }

    /** The part letters of a resolution: {@code C}, {@code A-C}. */
    public Optional<String> partLetters() {
        return parts.letters();
    }

    /** The ISO 3166 code of the State the document is about, where the symbol carries one. */
    public Optional<String> country() {
        return parts.country();
    }

    /** Qualifiers and suffixes in their order, without brackets: {@code Sect.29A}, {@code Add.7}, {@code Corr.1}. */
    public ImmutableList<String> modifications() {
        return parts.modifications();
    }

    /** The components between the slashes; slashes inside brackets do not separate. */
    public ImmutableList<String> components() {
        return components;
    }

    /** Whether the document belongs to two bodies at once. */
    public boolean isJoint() {
        return !halves.isEmpty();
    }

    /** The symbols a joint symbol is made of; any other symbol alone. */
    public ImmutableList<Symbol> halves() {
        return halves.isEmpty() ? ImmutableList.of(this) : halves;
    }

    /**
     * How the document stands to the one whose symbol it continues; empty where it continues none. A joint symbol
     * continues another only where all of its halves do so in the same way.
     */
    public Optional<Relation> relation() {
        if (!isJoint()) {
            return back().map(Lineage.Step::relation);
        }
        boolean alike = halves.stream().map(Symbol::relation).distinct().count() == 1;
        return alike ? halves.get(0).relation() : Optional.empty();
    }

    /** The symbol it continues: {@code A/77/6(Sect.3)/Add.7} of {@code A/77/6(Sect.3)/Add.7/Corr.1}. */
    public Optional<Symbol> continued() {
        if (!isJoint()) {
            return back().flatMap(step -> tryParse(Joiner.on('/').join(step.components()), Strictness.POSSIBLE));
        }
        return relation()
                .map(same -> joint(halves.stream()
                        .flatMap(half -> half.continued().stream())
                        .collect(ImmutableList.toImmutableList())));
    }

    private Optional<Lineage.Step> back() {
        return Lineage.back(components, parts.suffixes(), parts.letters().isPresent());
    }

    /** The symbol without any modification: {@code A/77/6} of {@code A/77/6(Sect.3)/Add.7/Corr.1}. */
    public Symbol base() {
        Symbol base = this;
        for (Optional<Symbol> next = continued(); next.isPresent(); next = base.continued()) {
            base = next.get();
        }
        return base;
    }

    /** Whether the two are different documents of one base: a report and its addendum, two parts of a resolution. */
    public boolean isRelatedTo(Symbol other) {
        return !equals(other) && base().equals(other.base());
    }

    /** What stands before the number: {@code E/CN.15/2018} of {@code E/CN.15/2018/12}, {@code A/65/L} of {@code A/65/L.78}. */
    public String series() {
        int at = parts.numberAt();
        String carrier = at < 0 ? "" : components.get(at);
        int stop = carrier.indexOf('.');
        String before = Joiner.on('/').join(components.subList(0, at < 0 ? components.size() : at));
        return stop > 0 ? before + "/" + carrier.substring(0, stop) : before;
    }

    /** Organ and bodies without the numbers that are sessions or years: {@code UNEP}, {@code EA}. */
    ImmutableList<String> seriesPath() {
        return parts.seriesPath();
    }

    @Override
    public int compareTo(Symbol other) {
        return canonical.compareTo(other.canonical);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol symbol && canonical.equals(symbol.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
