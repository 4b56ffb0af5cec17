public import Office
public import Process
import WorkTime

/// What would be different if a running case went on by a newer version of its process, before somebody decides it.
public struct CaseMoveQuestion: Question {
    public struct Answer: Sendable {
        public let page: CasePage
        public let target: ProcessVersion
        /// The differences, or why it cannot go on by that version.
        public let move: Result<CaseMove, CaseRefusal>
    }

    public let id: Key<LedgerCase>
    /// The number of the version.
    public let target: Int

    public init(_ id: Key<LedgerCase>, to target: Int) {
        self.id = id
        self.target = target
    }

    /// Throws `.notFound` for who does not see the case or may not move it, and where there is no such newer version today.
    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard let version = page.newer.first(where: { $0.number == target }) else {
            throw OfficeError(.notFound, "Hồ sơ này không có phiên bản quy trình mới hơn để chuyển sang.")
        }
        let engine = ProcessEngine(version, clock: page.clock)
        return Answer(
            page: page, target: version,
            move: Result { () throws(CaseRefusal) in
                try engine.moved(page.play, from: page.process, at: look.now)
            })
    }
}
