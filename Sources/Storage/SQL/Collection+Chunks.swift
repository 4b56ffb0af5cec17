extension Collection {
    /// The elements in pieces of at most `size`, in order; 1,000 rows stay below every limit on bound values
    /// (PostgreSQL: 65,535 in a statement).
    public func chunks(of size: Int = 1_000) -> [SubSequence] {
        var result: [SubSequence] = []
        var start = startIndex
        while start != endIndex {
            let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
            result.append(self[start..<end])
            start = end
        }
        return result
    }
}
