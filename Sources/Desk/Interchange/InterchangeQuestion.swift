public import Office
import Storage
import WorkTime

/// A message with everything that happened to it, and what a clerk may do: at most six statements.
public struct InterchangePage: Sendable, Equatable {
    public let item: InterchangeItem
    /// What it says; nil where it could not be read, or nothing of it was kept.
    public let message: InterchangeMessage?
    public let files: [AttachedFile]
    /// The bytes as they came or went; nil where they are not kept.
    public let raw: String?
    /// Oldest first.
    public let events: [InterchangeEvent]
    /// The messages about this one, and the one that this is about.
    public let related: [InterchangeItem]
    /// The open books that take the paper, for one that waits.
    public let registers: [Register]
    /// Why files cannot be read without which somebody has said that it is accepted, by their hashes; empty for one that does not
    /// wait any more.
    public let leftFiles: [String: String]
    /// The places of the files that were left out when it was accepted and may still become annexes of its paper.
    public let spare: [Int]
    /// The places of the files that somebody may ask to be removed for good because they are secret.
    public let erasable: [Int]
    /// The places of those for which that was asked, and of those of which only the name is left.
    public let toBeErased: Set<Int>
    public let erased: Set<Int>
    /// Whether it is addressed to others alone, so that it should go back (Nghị định 30/2020/NĐ-CP, Điều 21).
    public let isForOthers: Bool

    /// Whether it is a paper that waits to be registered or refused.
    public var mayAccept: Bool {
        !item.isOutgoing && item.state == .arrived && (item.business == .new || item.business == .replacement)
    }
    /// Whether it asks for something that is agreed to or declined.
    public var mayAnswer: Bool { !item.isOutgoing && item.state == .arrived && !mayAccept }
    public var mayRefuse: Bool { mayAccept || item.state == .malformed }
    /// Whether the paper may be recalled, updated or replaced at its receiver's.
    public var mayRecall: Bool {
        item.isOutgoing && item.kind == .document && item.state == .sent
            && (item.business == .new || item.business == .replacement)
    }
    public var maySendAgain: Bool { item.trouble?.isGivenUp ?? false }
}

/// One message of the interchange. Clerks; everybody else gets «not found».
public struct InterchangeQuestion: Question {
    public let id: Key<InterchangeItem>

    public init(_ id: Key<InterchangeItem>) { self.id = id }

    public func answer(_ view: View) throws -> InterchangePage {
        try view.actor.requireInterchange()
        let item = try InterchangePageStore.find(view.tx, id)
        let standing = try InterchangeStore.standing(view.tx, id)
        let books =
            item.state == .arrived
            ? try RegisterStore.all(view.tx).filter {
                $0.direction == .incoming && !$0.isSecret && $0.isOpen(on: view.today)
            } : []
        let message = try standing.header.map { try JSONText.decode($0, as: InterchangeMessage.self) }
        let (files, events) = try InterchangePageStore.filesAndEvents(view.tx, of: id)
        let left =
            item.state == .arrived && !files.isEmpty ? try LeftFileStore.reasons(view.tx, of: id) : [:]
        var spare: Set<String> = []
        var marks = FileErasureStore.Marks()
        let isTaken = standing.takenIn != nil
        if let paper = standing.takenIn, !files.isEmpty {
            spare = try InterchangePageStore.spare(view.tx, of: id, beside: paper, for: view.actor)
        }
        if item.state != .arrived, !files.isEmpty { marks = try FileErasureStore.marks(view.tx, of: id) }
        let open = files.indices.filter { index in
            !marks.erased.contains(files[index].hash) && !marks.asked.contains(files[index].hash)
        }
        // What came has the file in it.
        let raw = marks.erased.isEmpty ? standing.raw : nil
        return InterchangePage(
            item: item, message: message, files: files, raw: raw,
            events: events, related: try InterchangePageStore.related(view.tx, to: id, standing.refersTo),
            registers: books,
            leftFiles: left, spare: files.indices.filter { spare.contains(files[$0].hash) },
            erasable: isTaken ? open : [],
            toBeErased: Set(files.indices.filter { marks.asked.contains(files[$0].hash) }),
            erased: Set(files.indices.filter { marks.erased.contains(files[$0].hash) }),
            isForOthers: isForOthers(message, item, view))
    }

    private func isForOthers(_ message: InterchangeMessage?, _ item: InterchangeItem, _ view: View) -> Bool {
        guard !item.isOutgoing, let own = view.rules.interchange?.code, case .document(let document)? = message,
            !document.to.isEmpty
        else { return false }
        return !document.to.contains { $0.code == own }
    }
}
