/// Where everything goes in the drawing of a process.
struct DrawingPlan {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var start = ProcessDrawing.Point(x: 0, y: 0)
    private(set) var boxes: [ProcessDrawing.Box] = []
    private(set) var arrows: [ProcessDrawing.Arrow] = []

    static let boxWidth = 208
    static let startHeight = 28
    private static let between = 36
    private static let track = 11
    private static let lane = 14
    private static let margin = 12
    private static let lineHeight = 18

    /// An arrow before it has a place: node numbers, the start being the last.
    private struct Edge {
        let from: Int
        let to: Int
        var label: String
    }

    init(_ version: ProcessVersion) {
        let states = version.states
        let begin = states.count
        let edges = Self.edges(version)
        let ranks = Self.ranks(states.count, edges)
        let rows = Self.rows(ranks, begin, edges)
        let texts = states.map { state in
            (title: Self.lines(state.title), owner: Self.lines(version.role(state.owner)?.title ?? state.owner))
        }
        let inner = states.map { state in
            let numbers = version.acts.enumerated().filter { $1.to == nil && $1.states.contains(state.code) }
            return numbers.isEmpty ? nil : numbers.map { String($0.offset + 1) }.joined(separator: ", ")
        }

        // Level pieces of arrows: each gets a height of its own in the gap below a row, each upright one beside the rows a lane.
        let isFar = edges.map { ranks[$0.to] != ranks[$0.from] + 1 }
        var tracks = Array(repeating: 0, count: rows.count)
        var places: [(leave: Int, arrive: Int)] = []
        for (edge, far) in zip(edges, isFar) {
            let gap = ranks[edge.from]
            let leave = tracks[gap]
            tracks[gap] += 1
            guard far else {
                places.append((leave, leave))
                continue
            }
            places.append((leave, tracks[ranks[edge.to] - 1]))
            tracks[ranks[edge.to] - 1] += 1
        }
        let left = zip(edges, isFar).count { $1 && ranks[$0.to] <= ranks[$0.from] }
        let right = zip(edges, isFar).count { $1 && ranks[$0.to] > ranks[$0.from] }
        let widest = rows.map(\.count).max() ?? 1
        let inside = widest * Self.boxWidth + (widest - 1) * Self.between
        let leftEdge = Self.margin + left * Self.lane + (left > 0 ? Self.lane : 0)
        width = leftEdge + inside + (right > 0 ? Self.lane : 0) + right * Self.lane + Self.margin

        // Rows from the top down.
        var tops: [Int] = []
        var bottoms: [Int] = []
        var frames: [Int: (x: Int, width: Int)] = [:]
        var y = Self.margin
        for (rank, row) in rows.enumerated() {
            tops.append(y)
            let heights = row.map { node in
                node == begin
                    ? Self.startHeight
                    : (texts[node].title.count + texts[node].owner.count) * Self.lineHeight + 14
                        + (inner[node] == nil ? 0 : Self.lineHeight)
            }
            let tallest = heights.max() ?? 0
            for (place, node) in row.enumerated() {
                // From the left, so that a window narrower than the drawing begins where cases do.
                let x = leftEdge + place * (Self.boxWidth + Self.between)
                frames[node] = (x, Self.boxWidth)
                if node == begin {
                    start = ProcessDrawing.Point(x: x + Self.boxWidth / 2, y: y + Self.startHeight / 2)
                } else {
                    boxes.append(
                        ProcessDrawing.Box(
                            title: texts[node].title, owner: texts[node].owner, inner: inner[node],
                            isEnd: states[node].isEnd, x: x, y: y, width: Self.boxWidth, height: tallest))
                }
            }
            bottoms.append(y + tallest)
            y += tallest
            if rank < rows.count - 1 || tracks[rank] > 0 { y += 44 + tracks[rank] * Self.track }
        }
        height = y + Self.margin

        // Arrows.
        let outs = Self.ports(edges, by: \.from, toward: \.to, frames, offset: -6)
        let ins = Self.ports(edges, by: \.to, toward: \.from, frames, offset: 6)
        var lanes = (left: 0, right: 0)
        for (index, edge) in edges.enumerated() {
            let (from, to) = (ranks[edge.from], ranks[edge.to])
            func level(_ gap: Int, _ track: Int) -> Int { bottoms[gap] + 28 + track * Self.track }
            let first = level(from, places[index].leave)
            var points = [ProcessDrawing.Point(x: outs[index], y: bottoms[from]), .init(x: outs[index], y: first)]
            if isFar[index] {
                let x: Int
                if to <= from {
                    x = Self.margin + lanes.left * Self.lane
                    lanes.left += 1
                } else {
                    x = width - Self.margin - lanes.right * Self.lane
                    lanes.right += 1
                }
                let last = level(to - 1, places[index].arrive)
                points += [.init(x: x, y: first), .init(x: x, y: last), .init(x: ins[index], y: last)]
            } else {
                points.append(.init(x: ins[index], y: first))
            }
            points.append(.init(x: ins[index], y: tops[to]))
            arrows.append(ProcessDrawing.Arrow(points: points, label: edge.label))
        }
    }

    // MARK: - Order

    private static func edges(_ version: ProcessVersion) -> [Edge] {
        let numbers = Dictionary(uniqueKeysWithValues: version.states.enumerated().map { ($1.code, $0) })
        var edges: [Edge] = []
        for (index, act) in version.acts.enumerated() {
            guard let to = act.to.flatMap({ numbers[$0] }) else { continue }
            let starts = act.isOpening ? [version.states.count] : act.states.compactMap { numbers[$0] }
            for from in starts {
                if let same = edges.firstIndex(where: { $0.from == from && $0.to == to }) {
                    edges[same].label += ", \(index + 1)"
                } else {
                    edges.append(Edge(from: from, to: to, label: String(index + 1)))
                }
            }
        }
        return edges
    }

    /// Row numbers: the start in row 0, each state below all that come before it in the file and lead to it.
    private static func ranks(_ count: Int, _ edges: [Edge]) -> [Int] {
        var ranks = Array(repeating: 1, count: count) + [0]
        for node in 0..<count {
            for edge in edges where edge.to == node && edge.from < node {
                ranks[node] = max(ranks[node], ranks[edge.from] + 1)
            }
        }
        return ranks
    }

    /// The nodes of each row, those from the left first that hang on nodes from the left.
    private static func rows(_ ranks: [Int], _ begin: Int, _ edges: [Edge]) -> [[Int]] {
        var rows = [[begin]]
        var places: [Int: Double] = [begin: 0]
        for rank in 1...max(1, ranks.max() ?? 1) {
            let nodes = ranks.indices.filter { ranks[$0] == rank }
            let keys = nodes.map { node in
                let before = edges.filter { $0.to == node }.compactMap { places[$0.from] }
                return before.isEmpty ? 0 : before.reduce(0, +) / Double(before.count)
            }
            let order = nodes.indices.sorted { (keys[$0], nodes[$0]) < (keys[$1], nodes[$1]) }.map { nodes[$0] }
            for (place, node) in order.enumerated() { places[node] = Double(place) - Double(order.count - 1) / 2 }
            rows.append(order)
        }
        return rows
    }

    /// Where each edge touches its box, those to the left from the left side.
    private static func ports(
        _ edges: [Edge], by end: KeyPath<Edge, Int>, toward other: KeyPath<Edge, Int>,
        _ frames: [Int: (x: Int, width: Int)], offset: Int
    ) -> [Int] {
        var ports = Array(repeating: 0, count: edges.count)
        for (node, group) in Dictionary(grouping: edges.indices, by: { edges[$0][keyPath: end] }) {
            guard let frame = frames[node] else { continue }
            let ordered = group.sorted {
                (frames[edges[$0][keyPath: other]]?.x ?? 0, $0) < (frames[edges[$1][keyPath: other]]?.x ?? 0, $1)
            }
            for (place, edge) in ordered.enumerated() {
                ports[edge] = frame.x + frame.width * (place + 1) / (ordered.count + 1) + offset
            }
        }
        return ports
    }

    /// Words in lines that fit a box.
    private static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < 27 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
