public import Office
import Storage
import WorkTime

/// Ends a line of that list today. Clerks and administrators; journal: `paperless.ended`.
public struct EndPaperless: Command {
    public let id: Key<PaperlessRule>
    public let version: Int64

    public init(_ id: Key<PaperlessRule>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepPaperless()
        try PaperlessStore.end(act.tx, id, on: act.today, version: version)
        try act.record(.paperlessEnded, on: .setting, id.value)
    }
}

extension Actor {
    /// Whether this person keeps the list of what gets no paper copy.
    public var keepsPaperless: Bool { has(.clerk) || has(.administrator) }

    /// Throws `.forbidden`.
    func mustKeepPaperless() throws(OfficeError) {
        guard keepsPaperless else {
            throw OfficeError(.forbidden, "Chỉ văn thư hoặc quản trị mới sửa được danh sách không gửi bản giấy.")
        }
    }
}
