extension Outline {
    /// The headings and numbered points, for readers who want to find their way.
    func entries(_ words: Words, _ text: PaperText) -> [OutlineEntry] {
        nodes.dropFirst().compactMap { node in
            guard let marker = node.marker, !marker.style.isBullet, let passage = node.passage, !passage.body.isEmpty,
                !node.ref.isEmpty || marker.style == .chapter
            else { return nil }
            let place = words.place(of: passage.words)
            let shown = passage.body.count > 40 ? passage.body.lowerBound..<passage.body.lowerBound + 30 : passage.body
            return OutlineEntry(
                ref: node.ref, heading: words.text(of: shown) + (shown == passage.body ? "" : " …"),
                source: ReadingPlace(
                    start: place.lowerBound, end: place.upperBound, page: text.page(at: place.lowerBound)))
        }
    }
}
