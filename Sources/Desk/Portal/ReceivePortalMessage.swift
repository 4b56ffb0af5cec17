public import Office
import Storage

/// Keeps what came from the portal: for the counter to look at, or with the reason why nothing can be made of it. By the program itself.
///
/// The same dossier sent twice is kept once. Journal: `portal.received`, `portal.refused`.
public struct ReceivePortalMessage: Command {
    public enum Content: Sendable {
        case read(PortalMessage)
        case malformed(String)
    }

    public enum Outcome: Sendable, Equatable {
        case kept
        case repeated
        case malformed(String)
    }

    public let content: Content
    /// Its bytes; nil where they were too many.
    public let raw: AttachedFile?
    public let files: [PortalFile]
    /// Under which the portal handed it over.
    public let name: String

    public init(_ content: Content, raw: AttachedFile?, files: [PortalFile], name: String) {
        self.content = content
        self.raw = raw
        self.files = files
        self.name = name
    }

    public func run(_ act: Act) throws -> Outcome {
        guard act.actor.isTerminal else {
            throw OfficeError(.forbidden, "Hồ sơ trực tuyến do kết nối với cổng đưa vào.")
        }
        switch content {
        case .malformed(let reason): return try refuse(PortalStore.New(kind: .dossier, name: name), reason, act)
        case .read(let message):
            var new = PortalStore.New(kind: message.kind, name: name)
            new.code = message.code
            new.raw = raw
            do {
                try fill(&new, message, act)
            } catch let error as OfficeError {
                return try refuse(new, error.message, act)
            }
            guard let id = try PortalStore.insert(act.tx, new, files) else { return .repeated }
            try act.record(
                .portalReceived, on: .portal, id.value,
                [
                    "kind": .text(message.kind.rawValue), "procedure": JournalValue(new.procedure),
                    "raw": .init(raw?.hash),
                ])
            act.notify(Notice(topic: "dossiers", parties: []))
            return .kept
        }
    }

    /// Throws `.invalid` where nothing can be made of it.
    private func fill(_ new: inout PortalStore.New, _ message: PortalMessage, _ act: Act) throws {
        let person = message.applicant
        let applicant = try Applicant(
            kind: person.kind, name: person.name, number: person.number, address: person.address, phone: person.phone,
            mail: person.mail)
        switch message.kind {
        case .supplement:
            // What was taken in goes on by its own procedure, also where that has ended for new dossiers.
            guard let found = try PortalStore.dossier(act.tx, code: message.code) else {
                throw OfficeError(.invalid, "Chưa có hồ sơ \(message.code) để bổ sung.")
            }
            (new.dossier, new.procedure) = (found.dossier, found.procedure)
        case .dossier:
            guard let procedure = try PortalStore.procedure(act.tx, code: message.procedure) else {
                throw OfficeError(
                    .invalid,
                    "Thủ tục \(message.procedure.prefix(20)) không có trong danh mục đang áp dụng của cơ quan."
                )
            }
            new.procedure = procedure
        }
        var kept = message
        kept.files = nil
        new.applicant = applicant.name
        new.body = try JSONText.encode(kept)
    }

    private func refuse(_ new: PortalStore.New, _ reason: String, _ act: Act) throws -> Outcome {
        var new = new
        new.raw = raw
        new.reason = String(reason.prefix(1_000))
        // A dossier that is here already is not made doubtful by a broken copy of it.
        guard let id = try PortalStore.insert(act.tx, new, []) else { return .malformed(reason) }
        try act.record(.portalRefused, on: .portal, id.value, ["raw": .init(raw?.hash)])
        return .malformed(reason)
    }
}
