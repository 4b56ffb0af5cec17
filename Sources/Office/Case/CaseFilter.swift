/// Which cases a list shows.
public struct CaseFilter: Sendable, Hashable {
    public enum View: String, Sendable, CaseIterable {
        /// In the hands of whoever looks, or of the units that he or she answers for.
        case held
        /// Taken in by whoever looks.
        case received
        case all
    }

    public var view: View
    public var isOpen: Bool
    /// Words of code, procedure and applicant, with or without marks.
    public var text: String?
    public var unit: Key<Unit>?

    public init(view: View = .held, isOpen: Bool = true, text: String? = nil, unit: Key<Unit>? = nil) {
        self.view = view
        self.isOpen = isOpen
        self.text = text
        self.unit = unit
    }
}
