public import Office

/// Notes in the journal that somebody has opened a paper that not everybody of the office may see: `document.opened`.
///
/// Nothing for other papers. Whoever has the paper's line has seen it, so no right is asked again.
public struct NoteOpening: Command {
    public static let isLook = true

    public let paper: DocumentItem

    public init(_ paper: DocumentItem) { self.paper = paper }

    public func run(_ act: Act) throws {
        guard paper.isRestricted else { return }
        try act.record(.documentOpened, on: .document, paper.label.id.value)
    }
}
