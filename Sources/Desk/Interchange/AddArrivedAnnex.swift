public import Office
import Storage

/// Makes a file that was left out when its message was accepted an annex of the paper. Clerks; journal: `interchange.annex_added`.
public struct AddArrivedAnnex: Command {
    public enum Outcome: Sendable, Equatable {
        case added
        /// Somebody has to say that words in it that look like a stamp of secrecy are none. Nothing is written until then.
        case marked
    }

    public let message: Key<InterchangeItem>
    /// As it was read from the file.
    public let annex: ArrivedAnnex
    /// That it was looked at, and is not secret.
    public let isPublic: Bool

    public init(_ annex: ArrivedAnnex, of message: Key<InterchangeItem>, isPublic: Bool = false) {
        self.annex = annex
        self.message = message
        self.isPublic = isPublic
    }

    public func run(_ act: Act) throws -> Outcome {
        try act.requireInterchange()
        let standing = try InterchangeStore.standing(act.tx, message)
        guard let paper = standing.takenIn else {
            throw OfficeError(.conflict, "Thông điệp này chưa được tiếp nhận. Hãy tải lại trang.")
        }
        try DocumentStore.lock(act.tx, paper, for: act.actor)
        let spare = try InterchangePageStore.spare(act.tx, of: message, beside: paper, for: act.actor)
        guard spare.contains(annex.file.hash) else {
            throw OfficeError(
                .conflict, "Tệp này đã là phụ lục, hoặc văn bản không nhận thêm phụ lục. Hãy tải lại trang.")
        }
        guard !annex.isMarked || isPublic else { return .marked }
        guard try FileErasureStore.keep(act.tx, [annex.file.hash]) else { throw OfficeError.stale }
        let title = try EnteredText.optional(annex.title, "Tên phụ lục", field: "title", upTo: 300)
        let new = AnnexStore.New(file: annex.file, title: title ?? annex.file.name, text: annex.read.keptText)
        let joining = try AnnexJoining(of: message, standing, to: paper, in: act.tx)
        guard
            try AnnexStore.insert(
                act.tx, [new], of: paper, replaces: joining.replaces, sparing: joining.sparing
            ).isEmpty
        else {
            throw OfficeError(.invalid, annex.beyond, field: "file")
        }
        if let report = annex.read.signatures { try act.keep(report, of: annex.file.hash) }
        try act.reindex(paper)
        let seen = annex.isMarked ? " Đã xem, không phải văn bản mật." : ""
        try InterchangeStore.note(
            act.tx, .annexed, on: message, words: "«\(annex.file.name)».\(seen)", by: act.actor.person)
        try act.record(
            .interchangeAnnexAdded, on: .interchange, message.value,
            ["document": .init(paper), "file": .text(annex.file.hash)])
        return .added
    }
}

extension InterchangeStore.Standing {
    /// The paper that an incoming message became; nil of one that waits, was refused, or asks for something else.
    var takenIn: Key<Document>? {
        guard !isOutgoing, kind == .document, business == .new || business == .replacement,
            state == .accepted || state == .finished
        else { return nil }
        return document
    }
}
