/// The edges of the text of a printed page, by where most of its full lines begin and end. Lengths are in points.
struct PrintedEdges {
    /// Nil where too few lines tell.
    private(set) var left: Double?
    private(set) var right: Double?

    init(_ page: PrintedText.Page) {
        // Lines of prose: those that run over more than half of the page.
        let items = page.items.filter { $0.right - $0.left > page.width * 0.5 && $0.right <= page.width }
        guard items.count >= 6 else { return }
        // First lines begin further in, heads perhaps further out: only where nothing does is the edge certain.
        let outmost = page.items.map(\.left).sorted().first { place in
            page.items.count { abs($0.left - place) <= 2 } > 1
        }
        left = Self.most(items.map(\.left)).flatMap { edge in
            edge.count * 3 >= items.count && outmost.map { abs($0 - edge.at) <= 3 } ?? false ? edge.at : nil
        }
        right = Self.most(items.map(\.right)).flatMap { edge in
            edge.count * 2 >= items.count ? page.width - edge.at : nil
        }
    }

    /// The place near which most are.
    private static func most(_ places: [Double]) -> (at: Double, count: Int)? {
        let sorted = places.sorted()
        var best: (at: Double, count: Int)?
        for place in sorted {
            let near = sorted.count { abs($0 - place) <= 2 }
            if near > best?.count ?? 0 { best = (place, near) }
        }
        return best
    }
}
