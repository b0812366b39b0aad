// Where the documents of a citation picture stand: computed from the graph alone, so that it always looks the same.

const ROW = 30;
const BOX = 24;
const TOP = 28;
/** How far down the document itself stands at most, so that it is seen at once. */
const LOWEST = 320;

const weight = (n) => Math.min(6, 1 + Math.log2(n ?? 1));

/** Three columns: what cites, the document, what it cites. */
export function layered(centre, citing, cited, width) {
  const box = Math.min(230, width * 0.28);
  const height = TOP + Math.max(citing.length, cited.length, 3) * ROW + 8;
  const middle = { node: centre, isCentre: true, x: (width - box) / 2, y: TOP + Math.min((height - TOP) / 2, LOWEST) - BOX * 0.75, width: box, height: BOX * 1.5 };
  const column = (list, x) => {
    const from = Math.max(TOP, middle.y + BOX * 0.75 - (list.length * ROW) / 2);
    return list.map((node, i) => ({ node, x, y: from + i * ROW, width: box, height: BOX }));
  };
  const left = column(citing, 0);
  const right = column(cited, width - box);
  const centreY = middle.y + middle.height / 2;
  return {
    width, height, nodes: [...left, middle, ...right],
    heads: [{ x: 0, y: 14, text: citing.length ? "cite it" : "nothing here cites it", anchor: "start" },
      { x: width, y: 14, text: cited.length ? "are cited by it" : "it cites nothing", anchor: "end" }],
    edges: [
      ...left.map((one) => ({ path: curve(one.x + box, one.y + BOX / 2, middle.x, centreY), weight: weight(one.node.count) })),
      ...right.map((one) => ({ path: curve(middle.x + box, centreY, one.x, one.y + BOX / 2), weight: weight(one.node.count) })),
    ],
  };
}

function curve(x1, y1, x2, y2) {
  const bend = (x2 - x1) / 2;
  return `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

/** One column with arcs at its side, for narrow windows: what cites above, what is cited below. */
export function stacked(centre, citing, cited, width) {
  const indent = Math.min(72, width * 0.2);
  const box = width - indent - 1;
  const nodes = [];
  const heads = [];
  let y = 0;
  const put = (list, text) => {
    if (!list.length) return;
    heads.push({ x: indent, y: y + 16, text, anchor: "start" });
    y += TOP;
    for (const node of list) {
      nodes.push({ node, x: indent, y, width: box, height: BOX, isCentre: node === centre });
      y += ROW;
    }
  };
  put(citing, "cite it");
  put([centre], "");
  put(cited, "are cited by it");
  const middle = nodes.find((one) => one.isCentre);
  const at = middle.y + BOX / 2;
  return {
    width, height: y + 4, nodes, heads,
    edges: nodes.filter((one) => !one.isCentre).map((one) => {
      const own = one.y + BOX / 2;
      const reach = Math.min(indent - 4, 8 + Math.abs(own - at) / 6);
      return { path: `M${indent} ${round(own)}C${round(indent - reach)} ${round(own)} ${round(indent - reach)} ${round(at)} ${indent} ${round(at)}`, weight: Math.min(3, weight(one.node.count)) };
    }),
  };
}

const round = (n) => Math.round(n * 10) / 10;
