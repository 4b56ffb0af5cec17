/// A paper of a dossier as it was ticked off at the counter.
public struct DossierPart: Sendable, Equatable {
    public let title: String
    public let originals: Int
    public let copies: Int
    public let isRequired: Bool
    public let isReceived: Bool
    /// Whether it stood in the procedure's list when the dossier was taken in; others were brought besides.
    public let isListed: Bool

    public init(title: String, originals: Int, copies: Int, isRequired: Bool, isReceived: Bool, isListed: Bool = true) {
        self.title = title
        self.originals = originals
        self.copies = copies
        self.isRequired = isRequired
        self.isReceived = isReceived
        self.isListed = isListed
    }

    /// «01 bản chính, 02 bản sao»
    public var count: String {
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return [originals > 0 ? "\(padded(originals)) bản chính" : nil, copies > 0 ? "\(padded(copies)) bản sao" : nil]
            .compactMap(\.self).joined(separator: ", ")
    }
}
