public import Office
import Storage
import WorkTime

/// Tells each agency that has an issued paper by the interchange what changed in it (type 2), with a corrected copy where
/// there is one. By clerks; journal: `outgoing.updated`, and `interchange.queued` for each agency.
///
/// What is wrong in the content of a paper is mended by another paper of equal form, never by this: Nghị định 30/2020/NĐ-CP,
/// Điều 18 khoản 3.
public struct UpdateOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String
    /// The corrected copy, already in the file store.
    public let file: AttachedFile?

    public init(_ id: Key<Outgoing>, version: Int64, reason: String, file: AttachedFile? = nil) {
        self.id = id
        self.version = version
        self.reason = reason
        self.file = file
    }

    /// How many agencies are told.
    public func run(_ act: Act) throws -> Int {
        let paper = try act.outgoing(id, version: version, for: .update)
        let reason = try EnteredText.required(reason, "Nội dung cập nhật", field: "reason", upTo: 1_000)
        let sent = try OutgoingStore.document(act.tx, of: id).map { document in
            try InterchangeStore.sendings(act.tx, of: document).filter { $0.state == .sent }
        }
        guard let sent, !sent.isEmpty else {
            throw OfficeError(
                .conflict, "Chưa cơ quan nào có văn bản này qua trục liên thông, nên không có gì để cập nhật.")
        }
        for sending in sent { try act.announce(.update, of: sending.id, reason: reason, file: file) }
        try OutgoingStore.touch(act.tx, id, version: version)
        try act.step(paper, .update, reason: reason, ["agencies": .init(sent.count), "file": .init(file?.hash)])
        return sent.count
    }
}
