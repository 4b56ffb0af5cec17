public import Office

/// Writes down that somebody looked at the content of a denunciation that is shared: `petition.shared_seen`. Whoever has the page has
/// seen it, so no right is asked again.
public struct NoteSharedLook: Command {
    public static let isLook = true

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func run(_ act: Act) throws { try act.record(.sharedPetitionSeen, on: .processCase, id.value) }
}
