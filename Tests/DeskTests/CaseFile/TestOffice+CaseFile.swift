import Office
import TestSupport
import WorkTime

@testable import Desk
@testable import Storage

extension TestOffice {
    /// Who keeps the archive: the administrator, who has no other say in files.
    var archivist: Key<Person> { administrator }

    func appointArchivist() async throws {
        _ = try await desk.perform(
            GrantRole(person: archivist, role: .archivist, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
    }

    func draft(
        _ title: String = "Rà soát quy hoạch cụm công nghiệp", code: String = "", retention: Retention = .years(10),
        kind: CaseFile.Kind = .digital, unit: Key<Office.Unit>? = nil, keeper: Key<Person>? = nil
    ) -> CaseFileDraft {
        CaseFileDraft(
            code: code, title: title, retention: retention, kind: kind, unit: unit ?? economy,
            keeper: keeper ?? officerOfEconomy)
    }

    /// A file of economy, kept by its officer.
    func openFile(
        _ title: String = "Rà soát quy hoạch cụm công nghiệp", retention: Retention = .years(10),
        papers: [Key<Document>] = []
    ) async throws -> Key<CaseFile> {
        try await perform(
            OpenCaseFile(draft(title, retention: retention), papers: papers), as: officerOfEconomy)
    }

    func file(_ id: Key<CaseFile>, as person: Key<Person>? = nil) async throws -> CaseFile {
        try await ask(CaseFileQuestion(id), as: person ?? officerOfEconomy).file
    }

    /// An incoming paper in a book, passed to economy.
    func arrived(_ number: String, in book: Key<Register>, day: CalendarDay? = nil) async throws -> Key<Document> {
        let paper = try await paper(.incoming, kind: "Công văn", number: number, issuer: "Sở Công Thương")
        var entering = EnterPaper(paper, in: book)
        entering.receiver = Key(economy.value)
        entering.day = day
        entering.despiteTwin = true
        _ = try await perform(entering, as: clerk)
        return paper
    }

    func unfiled(as person: Key<Person>? = nil) async throws -> [Key<Document>] {
        try await ask(UnfiledPapers(), as: person ?? officerOfEconomy).papers.map(\.document.id)
    }

    /// Closed with one paper in it.
    func closedFile(_ title: String = "Hồ sơ", retention: Retention = .years(10)) async throws -> Key<CaseFile> {
        let paper = try await paper()
        let file = try await openFile(title, retention: retention, papers: [paper])
        _ = try await perform(CloseCaseFile(file, version: try await self.file(file).version), as: officerOfEconomy)
        return file
    }

    func duty(of file: Key<CaseFile>) async throws -> Key<Obligation>? {
        try await ask(CaseFileQuestion(file), as: officerOfEconomy).duty
    }

    func state(of obligation: Key<Obligation>) async throws -> ObligationState {
        try await ask(ObligationQuestion(obligation), as: headOfEconomy).obligation.state
    }
}
