// Puts two versions of a document side by side: places that bear the same locator, and what stands between them in its order.

/** Rows of a left and a right node, either of which may be null, in reading order of both. */
export function aligned(left, right) {
  const tree = (nodes) => {
    const children = new Map();
    for (const node of nodes) {
      const key = node.parentNode ? node.parentNode.id : null;
      if (!children.has(key)) children.set(key, []);
      children.get(key).push(node);
    }
    return children;
  };
  const leftTree = tree(left);
  const rightTree = tree(right);
  const partner = new Map();
  match(null, null);
  return merged(left, right, partner);

  function match(leftParent, rightParent) {
    const a = leftTree.get(leftParent) ?? [];
    const b = rightTree.get(rightParent) ?? [];
    for (const [one, other] of pairs(a, b)) {
      partner.set(one, other);
      match(one.id, other.id);
    }
  }
}

/** Pairs of siblings: first those with the same locator, then between them those of a kind one after another. */
function pairs(a, b) {
  const anchors = [];
  const at = new Map();
  b.forEach((node, i) => { if (node.locator && !at.has(key(node))) at.set(key(node), i); });
  let last = -1;
  a.forEach((node, i) => {
    const j = node.locator ? at.get(key(node)) : undefined;
    if (j !== undefined && j > last) {
      anchors.push([i, j]);
      last = j;
    }
  });
  anchors.push([a.length, b.length]);
  const found = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of anchors) {
    found.push(...between(a.slice(fromA, i), b.slice(fromB, j)));
    if (i < a.length) found.push([a[i], b[j]]);
    [fromA, fromB] = [i + 1, j + 1];
  }
  return found;
}

const key = (node) => `${node.type} ${node.locator}`;

/** In a gap each takes the next of its own kind. */
function between(a, b) {
  const found = [];
  let from = 0;
  for (const node of a) {
    const at = b.findIndex((other, i) => i >= from && other.type === node.type && other.role === node.role);
    if (at >= 0) {
      found.push([node, b[at]]);
      from = at + 1;
    }
  }
  return found;
}

/** Both orders in one: what has no partner stands where its own version has it. */
function merged(left, right, partner) {
  const rows = [];
  const paired = new Set(partner.values());
  const position = new Map(right.map((node, i) => [node, i]));
  let next = 0;
  for (const node of left) {
    const other = partner.get(node) ?? null;
    if (other) {
      for (; next < position.get(other); next++) if (!paired.has(right[next])) rows.push({ left: null, right: right[next] });
      next = Math.max(next, position.get(other) + 1);
    }
    rows.push({ left: node, right: other });
  }
  for (; next < right.length; next++) if (!paired.has(right[next])) rows.push({ left: null, right: right[next] });
  return rows;
}
