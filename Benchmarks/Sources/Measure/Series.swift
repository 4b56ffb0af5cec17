/// Some measurements of one thing.
public struct Series: Sendable {
    private let sorted: [Double]

    /// At least one value.
    public init(_ values: [Double]) {
        sorted = values.sorted()
    }

    public var count: Int { sorted.count }
    public var min: Double { sorted.first ?? .nan }
    public var max: Double { sorted.last ?? .nan }

    public var median: Double {
        guard let last = sorted.last else { return .nan }
        let middle = sorted.count / 2
        if sorted.count.isMultiple(of: 2) { return (sorted[middle - 1] + sorted[middle]) / 2 }
        return sorted.count == 1 ? last : sorted[middle]
    }
}
