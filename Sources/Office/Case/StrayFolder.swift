public import WorkTime

/// A folder whose paper lies elsewhere than the electronic dossier, or that nobody scanned since the dossier went on.
public struct StrayFolder: Sendable, Equatable {
    public let id: Key<LedgerCase>
    public let code: String
    public let title: String
    public let folder: DossierFolder
    /// Who has the electronic dossier in hand.
    public let holder: NamedParty
    /// The unit of whoever has it in hand; nil where he or she works nowhere any more.
    public let holderUnit: NamedParty?
    public let due: Due?

    public init(
        id: Key<LedgerCase>, code: String, title: String, folder: DossierFolder, holder: NamedParty,
        holderUnit: NamedParty?, due: Due?
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.folder = folder
        self.holder = holder
        self.holderUnit = holderUnit
        self.due = due
    }

    /// Whether it lies in another unit; otherwise it lies where it belongs and nobody said so since.
    public var isElsewhere: Bool { holderUnit?.key != folder.unit.key }
}
