import Office
import Process
import Storage

/// Keeps what was typed in a draft, right or wrong; by an administrator. The same text again changes nothing.
///
/// Throws `.invalid` for what is no text of a process, `.stale` where somebody else kept another text since, or has begun the draft
/// that was to be begun with it, and what `BeginProcessDraft` throws. Journal: `process.kept`, after `process.begun`.
public struct KeepProcessDraft: Command {
    public let code: String
    public let text: String
    /// As the page showed it.
    public let version: Int64
    /// Whether the draft is begun with it: of what is in force, or of a new process where nothing is.
    public let isBeginning: Bool

    public init(_ code: String, text: String, version: Int64, isBeginning: Bool = false) {
        self.code = code
        self.text = text
        self.version = isBeginning ? 1 : version
        self.isBeginning = isBeginning
    }

    /// In bytes: eight times the longest process that comes with the program.
    public static let longest = 200_000

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        // As forms send them, whatever the program at the other end writes at the end of a line.
        let text = text.replacing("\r\n", with: "\n")
        guard text.utf8.count <= Self.longest else {
            throw OfficeError(.invalid, "Nội dung quy trình dài quá 200.000 byte.", field: "text")
        }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 32 || $0 == "\n" || $0 == "\t" }) else {
            throw OfficeError(.invalid, "Nội dung quy trình có ký tự không đọc được.", field: "text")
        }
        if isBeginning { try begin(act) }
        // Issued or dropped by somebody else: what was typed comes back.
        guard let draft = try ProcessTextStore.draft(act.tx, of: code) else { throw OfficeError.stale }
        try act.keep(text, in: draft, version: version)
    }

    private func begin(_ act: Act) throws {
        guard try ProcessTextStore.draft(act.tx, of: code) == nil else { throw OfficeError.stale }
        let isNew = try act.processesInForce().process(code) == nil
        _ = try BeginProcessDraft(code, isNew: isNew).run(act)
    }
}

/// Drops a draft; what is in force stays. By an administrator. Throws `.notFound`, `.stale`. Journal: `process.dropped`.
public struct DropProcessDraft: Command {
    public let code: String
    public let version: Int64

    public init(_ code: String, version: Int64) {
        self.code = code
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let draft = try ProcessTextStore.draft(act.tx, of: code) else { throw ProcessTextStore.notFound }
        try ProcessTextStore.drop(act.tx, draft.id, version: version)
        try act.record(
            .processDropped, on: .process, draft.id.value,
            ["code": .text(code), "digest": .text(draft.digest)])
    }
}
