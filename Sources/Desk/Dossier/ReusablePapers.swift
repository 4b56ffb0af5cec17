public import Office
import Storage

/// What earlier dossiers of a person have that holds today, for the counter that takes in the next one. Only titles and days: a file
/// is opened in its own dossier.
///
/// Throws `.forbidden` for everybody but the counter, `.invalid` for what is no number. Journal: `case.papers_looked_up`.
public struct ReusablePapers: Command {
    public static var isLook: Bool { true }

    public let procedure: Key<Procedure>
    public let kind: Applicant.Kind
    public let number: String?

    public init(_ procedure: Key<Procedure>, _ kind: Applicant.Kind, number: String?) {
        self.procedure = procedure
        self.kind = kind
        self.number = number
    }

    public func run(_ act: Act) throws -> [ReusablePaper] {
        try act.actor.mustReuse()
        guard let number = try Applicant(kind: kind, name: "?", number: number).number else {
            throw OfficeError(
                .invalid, "Ghi số định danh hoặc mã số thuế để tìm giấy tờ đã số hóa.", field: "number")
        }
        _ = try ProcedureStore.find(act.tx, procedure)
        let papers = try DossierFileStore.reusable(act.tx, number: number, on: act.today, for: act.actor)
        try act.record(
            .papersLookedUp, on: .procedure, procedure.value,
            ["cases": .list(Set(papers.map(\.dossier)).sorted().map { JournalValue($0) })])
        return papers
    }
}

/// What is taken again from earlier dossiers, and what the person says to it, as typed at the intake.
public struct ReuseDraft: Sendable {
    /// By file, the place of the paper in the procedure's list.
    public var papers: [Key<DossierFile>: Int]
    /// Nil where nobody was asked.
    public var stance: ReuseConsent.Stance?
    /// How it was said.
    public var how: String?

    public init(
        papers: [Key<DossierFile>: Int] = [:], stance: ReuseConsent.Stance? = nil, how: String? = nil
    ) {
        self.papers = papers
        self.stance = stance
        self.how = how
    }
}

extension Actor {
    /// Whether earlier papers of people are offered to this person.
    public var reusesPapers: Bool { has(.counter) }

    func mustReuse() throws(OfficeError) {
        guard reusesPapers else {
            throw OfficeError(.forbidden, "Giấy tờ của hồ sơ trước chỉ bộ phận một cửa được sử dụng lại khi tiếp nhận.")
        }
    }
}
