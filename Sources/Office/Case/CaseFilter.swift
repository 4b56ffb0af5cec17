/// Which cases a list shows.
public struct CaseFilter: Sendable, Hashable {
    public enum View: String, Sendable, CaseIterable {
        /// In the hands of whoever looks, or of the units that he or she answers for.
        case held
        /// Taken in by whoever looks.
        case received
        case all
    }

    public var desk: CaseDesk
    public var view: View
    public var isOpen: Bool
    /// Words of code, procedure and applicant, with or without marks.
    public var text: String?
    public var unit: Key<Unit>?
    /// The kind of the process, as it is kept.
    public var kind: String?
    /// As what petitions are classified.
    public var field: PetitionField?
    public var authority: PetitionAuthority?
    /// Only petitions whose senders asked to be kept secret.
    public var wantsSecrecy: Bool

    public init(
        desk: CaseDesk = .dossiers, view: View = .held, isOpen: Bool = true, text: String? = nil,
        unit: Key<Unit>? = nil, kind: String? = nil, field: PetitionField? = nil, authority: PetitionAuthority? = nil,
        wantsSecrecy: Bool = false
    ) {
        self.field = field
        self.authority = authority
        self.wantsSecrecy = wantsSecrecy
        self.kind = kind
        self.desk = desk
        self.view = view
        self.isOpen = isOpen
        self.text = text
        self.unit = unit
    }
}
