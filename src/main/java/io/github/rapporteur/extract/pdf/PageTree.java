package io.github.rapporteur.extract.pdf;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Walks the pages of a document (ISO 32000-1, 7.7.3) one by one and without recursion: a tree can go in circles or be as
 * deep as it has pages. What a page inherits comes down with it.
 */
final class PageTree extends AbstractIterator<Sheet> {
    private final Deque<Branch> open = new ArrayDeque<>();
    private final Set<COSDictionary> entered = Sets.newIdentityHashSet();
    private final int depth;
    private final @Nullable Sheet only;
    private boolean begun;
    private @Nullable String fault;

    /** A node of the tree and how many of its children were visited. */
    private static final class Branch {
        final COSArray kids;
        final Sheet inherited;
        int next;

        Branch(COSArray kids, Sheet inherited) {
            this.kids = kids;
            this.inherited = inherited;
        }
    }

    /** @param depth at most so many nodes below each other are entered */
    PageTree(@Nullable COSDictionary root, int depth) {
        this.depth = depth;
        if (root == null) {
            fault = "the file has no list of pages";
            only = null;
        } else {
            only = enter(root, Sheet.EMPTY);
        }
    }

    /** What was wrong with the tree, as far as it was walked; empty if nothing was. */
    String fault() {
        return fault == null ? "" : fault;
    }

    @Override
    protected @Nullable Sheet computeNext() {
        if (only != null) {
            Sheet page = begun ? endOfData() : only;
            begun = true;
            return page;
        }
        while (!open.isEmpty()) {
            Branch branch = open.getLast();
            if (branch.next == branch.kids.size()) {
                open.removeLast();
                continue;
            }
            COSBase kid = branch.kids.getObject(branch.next++);
            Sheet page = kid instanceof COSDictionary node ? enter(node, branch.inherited) : damaged();
            if (page != null) {
                return page;
            }
        }
        return endOfData();
    }

    private @Nullable Sheet damaged() {
        fault = "some pages are missing from the file";
        return null;
    }

    /** The page, if the node is one; else the way into its children is opened. */
    private @Nullable Sheet enter(COSDictionary node, Sheet inherited) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null || COSName.PAGE.equals(node.getCOSName(COSName.TYPE))) {
            return inherited.with(node);
        }
        if (!entered.add(node)) {
            fault = "the list of pages goes in circles";
        } else if (open.size() >= depth) {
            fault = "the list of pages is nested more than " + depth + " levels deep";
        } else {
            open.addLast(new Branch(kids, inherited.with(node)));
        }
        return null;
    }
}
